package dev.migrate.spring.jpa.real;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A shop: customers, products in categories, orders with lines and a payment. */
public final class Shop {

	private Shop() {
	}

	/**
	 * The mapped classes.
	 * @return the classes
	 */
	public static List<Class<?>> types() {
		return List.of(Customer.class, Category.class, Product.class, PurchaseOrder.class, OrderLine.class,
				Payment.class, Coupon.class);
	}

	enum OrderStatus {

		NEW, PAID, SHIPPED, CANCELLED

	}

	@Embeddable
	static class Address {

		String street;

		@Column(length = 10)
		String postcode;

		String city;

	}

	@Entity(name = "Customer")
	@Table(name = "customer")
	static class Customer {

		@Id
		@GeneratedValue(strategy = GenerationType.UUID)
		UUID id;

		@Column(unique = true)
		String email;

		@Embedded
		Address address;

		@ElementCollection
		@CollectionTable(name = "customer_phone", joinColumns = @JoinColumn(name = "customer_id"))
		@Column(name = "phone", length = 30)
		Set<String> phones = new HashSet<>();

		Instant createdAt;

	}

	@Entity(name = "Category")
	@Table(name = "category")
	static class Category {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		Long id;

		String name;

		@ManyToOne(fetch = FetchType.LAZY)
		Category parent;

	}

	@Entity(name = "Product")
	@Table(name = "product", indexes = @Index(name = "product_sku", columnList = "sku", unique = true))
	static class Product {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		Long id;

		@Column(nullable = false, length = 20)
		String sku;

		String title;

		@Column(precision = 12, scale = 2)
		BigDecimal price;

		@JdbcTypeCode(SqlTypes.JSON)
		Map<String, Object> attributes;

		String[] tags;

		@ManyToMany
		@JoinTable(name = "product_category", joinColumns = @JoinColumn(name = "product_id"),
				inverseJoinColumns = @JoinColumn(name = "category_id"))
		Set<Category> categories = new HashSet<>();

		@Version
		int version;

	}

	@Entity(name = "PurchaseOrder")
	@Table(name = "orders")
	static class PurchaseOrder {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE)
		Long id;

		@ManyToOne(fetch = FetchType.LAZY)
		Customer customer;

		@Enumerated(EnumType.STRING)
		OrderStatus status;

		Instant placedAt;

		@OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
		List<OrderLine> lines = List.of();

		@ManyToMany
		@JoinTable(name = "order_coupon")
		List<Coupon> coupons = List.of();

	}

	@Entity(name = "OrderLine")
	@Table(name = "order_line")
	static class OrderLine {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE)
		Long id;

		@ManyToOne(optional = false)
		PurchaseOrder order;

		@ManyToOne
		Product product;

		int quantity;

	}

	@Entity(name = "Payment")
	@Table(name = "payment")
	static class Payment {

		@Id
		Long orderId;

		@OneToOne
		@MapsId
		@JoinColumn(name = "order_id")
		PurchaseOrder order;

		@Column(precision = 12, scale = 2)
		BigDecimal amount;

	}

	@Entity(name = "Coupon")
	@Table(name = "coupon")
	static class Coupon {

		@Id
		@Column(length = 20)
		String code;

		LocalDate validUntil;

	}

}
