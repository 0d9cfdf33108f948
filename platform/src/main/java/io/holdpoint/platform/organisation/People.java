package io.holdpoint.platform.organisation;

import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.platform.database.Question;
import io.holdpoint.platform.organisation.internal.PersonRows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the utility and of its contractors. */
@Component
public class People {

    private final PersonRows rows;
    private final DSLContext sql;

    People(PersonRows rows, DSLContext sql) {
        this.rows = rows;
        this.sql = sql;
    }

    /** What decisions look at, by id; somebody unknown is missing. */
    public SortedMap<String, PersonFacts> facts(Collection<String> ids) {
        return rows.facts(ids).ask(sql);
    }

    /** The same, to be asked together with other things. */
    public Question<SortedMap<String, PersonFacts>> asking(Collection<String> ids) {
        return rows.facts(ids);
    }

    /**
     * To go before {@link #asking} in a deciding transaction: what is read cannot be changed by another transaction before this one
     * ends, so that a decision never rests on a certificate that was being withdrawn.
     */
    public Question<Boolean> holding(Collection<String> ids) {
        return rows.holding(ids);
    }

    /** What people are called, by id; somebody unknown is missing. */
    public SortedMap<String, Name> names(Collection<String> ids) {
        return new TreeMap<>(rows.names(ids));
    }

    /** Everything that is kept about a person. */
    public Optional<Person> find(String id) {
        return rows.list("where p.id = ?", id).stream().findFirst();
    }

    /** The people of these units after {@code after}, in order of id. */
    public List<Person> list(Collection<String> units, String after, int most) {
        return rows.list(
                "where p.unit = any(?) and p.id > ? order by p.id limit ?", units.toArray(String[]::new), after, most);
    }

    /** Adds a person with papers and roles; a taken id breaks the table's key. */
    @Transactional
    public void add(Person person) {
        rows.insert(person);
        rows.replaceRoles(person.id(), person.roles());
        rows.replacePapers(person.id(), person.certificates());
    }

    /** Puts new papers and fitness in the place of the old. */
    @Transactional
    public void replaceCompetence(String id, Competence competence) {
        rows.updateFitness(id, competence);
        rows.replacePapers(id, competence.certificates());
    }

    /** Puts new roles in the place of the old. */
    @Transactional
    public void replaceRoles(String id, List<Listing> roles) {
        rows.lock(id);
        rows.replaceRoles(id, roles);
    }

    /** Notes that the person worked on site on a day. */
    public void wasOnSite(String id, LocalDate day) {
        rows.wasOnSite(id, day);
    }
}
