package io.holdpoint.platform.organisation.internal;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.facts.Certificate;
import io.holdpoint.kernel.facts.Contract;
import io.holdpoint.kernel.facts.Fitness;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.platform.database.Question;
import io.holdpoint.platform.organisation.Competence;
import io.holdpoint.platform.organisation.Listing;
import io.holdpoint.platform.organisation.Name;
import io.holdpoint.platform.organisation.Paper;
import io.holdpoint.platform.organisation.Person;
import io.holdpoint.platform.organisation.Suitability;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The people's tables. */
@Component
public class PersonRows {

    private static final String PERSON = """
            select p.id, p.name_en, p.name_zh, p.unit, p.active, p.contractor, p.exam_until, p.medical_until,
                   p.last_on_site, p.suspended, p.approves_up_to,
                   c.licence_until, c.agreement_until, c.barred,
                   (select string_agg(role || '=' || until, ',' order by role) from person_role where person = p.id),
                   (select string_agg(certificate || '=' || until, ',' order by certificate)
                    from person_certificate where person = p.id),
                   p.suitability
            from person p left join contractor c on c.id = p.contractor
            """;

    private final DSLContext sql;
    private final JsonMapper json;

    PersonRows(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The people that a condition finds. */
    public List<Person> list(String condition, Object... values) {
        return sql.resultQuery(PERSON + condition, values).fetch(this::person);
    }

    /** The facts of these people. */
    public Question<SortedMap<String, PersonFacts>> facts(Collection<String> ids) {
        return Question.of(
                PERSON + "where p.id = any(?)",
                rows -> {
                    SortedMap<String, PersonFacts> facts = new TreeMap<>();
                    rows.stream().map(this::fact).forEach(fact -> facts.put(fact.id(), fact));
                    return facts;
                },
                (Object) ids.toArray(String[]::new));
    }

    /** Keeps their rows from change until the transaction ends; in order of id, so that two deciders never wait in a circle. */
    public Question<Boolean> holding(Collection<String> ids) {
        return Question.change(
                "select 1 from person where id = any(?) order by id for share", (Object) ids.toArray(String[]::new));
    }

    /** Names by id. */
    public Map<String, Name> names(Collection<String> ids) {
        return sql.resultQuery("select id, name_en, name_zh from person where id = any(?)", (Object)
                        ids.toArray(String[]::new))
                .fetchMap(
                        row -> row.get(0, String.class),
                        row -> new Name(row.get(1, String.class), row.get(2, String.class)));
    }

    /** Adds the row of a person. */
    public void insert(Person person) {
        sql.execute(
                """
                insert into person (id, name_en, name_zh, unit, active, contractor, exam_until, medical_until,
                                    last_on_site, suspended, approves_up_to, suitability)
                values (?, ?, ?, ?, ?, ?, ?::date, ?::date, ?::date, ?, ?, ?::jsonb)""",
                person.id(),
                person.name().en(),
                person.name().zh(),
                person.unit(),
                person.active(),
                person.contractor().orElse(null),
                person.examUntil().orElse(null),
                person.medicalUntil().orElse(null),
                person.lastOnSite().orElse(null),
                person.suspended(),
                person.approvesUpTo().map(Enum::name).orElse(null),
                text(person.suitability()));
    }

    /** Changes the row of a person, which also waits for decisions that rest on it. */
    public void updateFitness(String id, Competence competence) {
        sql.execute(
                """
                update person set exam_until = ?::date, medical_until = ?::date, last_on_site = ?::date, suspended = ?,
                  suitability = coalesce(?::jsonb, suitability)
                where id = ?""",
                competence.examUntil().orElse(null),
                competence.medicalUntil().orElse(null),
                competence.lastOnSite().orElse(null),
                competence.suspended(),
                text(competence.suitability()),
                id);
    }

    /** Waits for the decisions that rest on this person and keeps new ones waiting. */
    public void lock(String id) {
        sql.execute("select from person where id = ? for update", id);
    }

    /** Puts these roles in the place of all others. */
    public void replaceRoles(String id, List<Listing> roles) {
        sql.execute("delete from person_role where person = ?", id);
        roles.forEach(listing -> sql.execute(
                "insert into person_role (person, role, until) values (?, ?, ?)",
                id,
                listing.role().name(),
                listing.until()));
    }

    /** Puts these certificates in the place of all others. */
    public void replacePapers(String id, List<Paper> papers) {
        sql.execute("delete from person_certificate where person = ?", id);
        papers.forEach(paper -> sql.execute(
                "insert into person_certificate (person, certificate, until) values (?, ?, ?)",
                id,
                paper.certificate().name(),
                paper.until()));
    }

    /** Moves the last day on site on. */
    public void wasOnSite(String id, LocalDate day) {
        sql.execute(
                "update person set last_on_site = ?::date where id = ? and (last_on_site is null or last_on_site < ?::date)",
                day,
                id,
                day);
    }

    private Person person(Record row) {
        return new Person(
                row.get(0, String.class),
                new Name(row.get(1, String.class), row.get(2, String.class)),
                row.get(3, String.class),
                row.get(4, boolean.class),
                Optional.ofNullable(row.get(5, String.class)),
                pairs(row, 14)
                        .map(pair -> new Listing(Role.valueOf(pair[0]), LocalDate.parse(pair[1])))
                        .toList(),
                pairs(row, 15)
                        .map(pair -> new Paper(Certificate.valueOf(pair[0]), LocalDate.parse(pair[1])))
                        .toList(),
                Optional.ofNullable(row.get(6, LocalDate.class)),
                Optional.ofNullable(row.get(7, LocalDate.class)),
                Optional.ofNullable(row.get(8, LocalDate.class)),
                row.get(9, boolean.class),
                Optional.ofNullable(row.get(10, String.class)).map(RiskLevel::valueOf),
                Optional.ofNullable(row.get(16, String.class)).map(text -> json.readValue(text, Suitability.class)));
    }

    private PersonFacts fact(Record row) {
        Person person = person(row);
        return new PersonFacts(
                person.id(),
                person.unit(),
                person.active(),
                person.roles().stream()
                        .collect(Collectors.toMap(Listing::role, Listing::until, (one, _) -> one, TreeMap::new)),
                person.certificates().stream()
                        .collect(Collectors.toMap(Paper::certificate, Paper::until, (one, _) -> one, TreeMap::new)),
                person.examUntil(),
                person.medicalUntil(),
                person.lastOnSite(),
                person.suspended(),
                person.approvesUpTo(),
                person.contractor()
                        .map(_ -> new Contract(
                                row.get(11, LocalDate.class),
                                row.get(12, LocalDate.class),
                                row.get(13, boolean.class))),
                person.suitability().map(PersonRows::fitness).orElse(Fitness.NOTHING_ELSE));
    }

    private static Fitness fitness(Suitability known) {
        return new Fitness(
                known.firstAidUntil(),
                known.newcomer(),
                known.insured(),
                known.trainedUntil(),
                known.upTo(),
                Optional.empty());
    }

    private @Nullable String text(Optional<Suitability> suitability) {
        return suitability.map(json::writeValueAsString).orElse(null);
    }

    private static Stream<String[]> pairs(Record row, int column) {
        String all = row.get(column, String.class);
        return all == null ? Stream.empty() : Stream.of(all.split(",")).map(pair -> pair.split("="));
    }
}
