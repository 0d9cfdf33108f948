package io.holdpoint.platform.servicepoint;

import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.facts.Source;
import io.holdpoint.platform.database.Question;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The customer register. */
@Component
public class ServicePoints {

    private static final String ENTRY =
            "select customer, address, box, box_name, meter, sources, unit from service_point ";

    private final DSLContext sql;
    private final JsonMapper json;

    ServicePoints(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * An entry of the register.
     *
     * @param unit the unit that serves the customer
     */
    public record Entry(ServicePoint point, String unit) {}

    /** The entry for a customer. */
    public Optional<Entry> find(String customer) {
        return sql.resultQuery(ENTRY + "where customer = ?", customer).fetchOptional(this::entry);
    }

    /** What decisions look at. */
    public Optional<ServicePoint> facts(String customer) {
        return asking(customer).ask(sql);
    }

    /** The same, to be asked together with other things. */
    public Question<Optional<ServicePoint>> asking(String customer) {
        return Question.of(
                ENTRY + "where customer = ?",
                rows -> rows.stream().findFirst().map(row -> entry(row).point()),
                customer);
    }

    /** What decisions look at, by customer. */
    public Map<String, ServicePoint> facts(Collection<String> customers) {
        return sql.resultQuery(ENTRY + "where customer = any(?)", (Object) customers.toArray(String[]::new))
                .fetchMap(row -> row.get(0, String.class), row -> entry(row).point());
    }

    /** The entries of these units after {@code customer}, in order of number. */
    public List<Entry> list(Collection<String> units, String customer, int most) {
        return sql.resultQuery(
                        ENTRY + "where unit = any(?) and customer > ? order by customer limit ?",
                        units.toArray(String[]::new),
                        customer,
                        most)
                .fetch(this::entry);
    }

    /** Adds an entry; false where the customer has one already. */
    public boolean add(Entry entry) {
        ServicePoint point = entry.point();
        return sql.execute(
                        """
                        insert into service_point (customer, unit, address, box, box_name, meter, sources)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing""",
                        point.customer(),
                        entry.unit(),
                        point.address(),
                        point.box(),
                        point.boxName(),
                        point.meter(),
                        json.writeValueAsString(point.sources()))
                == 1;
    }

    private Entry entry(Record row) {
        List<Source> sources = json.readValue(row.get(5, String.class), new TypeReference<>() {});
        return new Entry(
                new ServicePoint(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        sources),
                row.get(6, String.class));
    }
}
