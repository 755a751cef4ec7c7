package dev.migrate.spring.command.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;

/** An application with two entities. */
@Configuration(proxyBeanMethods = false)
@EntityScan(basePackageClasses = Shop.class)
public class Shop {

	@Entity
	@Table(name = "customer")
	static class Customer {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		@Nullable Long id;

		@Column(nullable = false, length = 100)
		@Nullable String name;

	}

	@Entity
	@Table(name = "purchase", indexes = @Index(name = "ix_purchase_customer", columnList = "customer_id"))
	static class Purchase {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		@Nullable Long id;

		@ManyToOne(optional = false)
		@Nullable Customer customer;

		@Nullable String note;

	}

}
