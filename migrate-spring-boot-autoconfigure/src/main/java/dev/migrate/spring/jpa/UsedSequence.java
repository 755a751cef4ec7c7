package dev.migrate.spring.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.QualifiedName;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;
import org.hibernate.persister.entity.EntityPersister;

/**
 * A sequence from which Hibernate takes the identifiers of an entity.
 *
 * @param name its name
 * @param table the table of the entity
 * @param column the column of the identifier
 */
record UsedSequence(QualifiedName name, Table table, Column column) {

	static List<UsedSequence> in(EntityManagerFactory factory, Metadata metadata) {
		List<UsedSequence> uses = new ArrayList<>();
		factory.unwrap(SessionFactoryImplementor.class)
			.getMappingMetamodel()
			.forEachEntityDescriptor(
					(entity) -> of(entity, metadata.getEntityBinding(entity.getEntityName())).ifPresent(uses::add));
		return uses;
	}

	// The table of another subclass gets its identifiers from its parent.
	private static Optional<UsedSequence> of(EntityPersister entity, PersistentClass binding) {
		boolean own = binding instanceof RootClass || binding instanceof UnionSubclass;
		List<Selectable> columns = binding.getIdentifier().getSelectables();
		boolean numbered = own && binding.getTable().isPhysicalTable() && columns.size() == 1
				&& entity.getGenerator() instanceof SequenceStyleGenerator generator
				&& generator.getDatabaseStructure().isPhysicalSequence();
		return numbered ? Optional.of(new UsedSequence(
				((SequenceStyleGenerator) entity.getGenerator()).getDatabaseStructure().getPhysicalName(),
				binding.getTable(), (Column) columns.get(0))) : Optional.empty();
	}

}
