package dev.migrate.spring.command.mode.busy;

import org.springframework.data.jpa.repository.JpaRepository;

/** People. */
interface PersonRepository extends JpaRepository<Person, Long> {

}
