package io.holdpoint.platform.equipment;

import io.holdpoint.kernel.facts.Rating;
import io.holdpoint.kernel.facts.ToolCondition;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.platform.database.Question;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The tool register and who has what out. */
@Component
public class Tools {

    private static final String ENTRY =
            "select t.id, t.kind, t.test_due, t.condition, c.ticket, t.unit, t.rating from tool t left join tool_claim c on c.tool = t.id ";

    private final DSLContext sql;
    private final JsonMapper json;

    Tools(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * An entry of the register.
     *
     * @param unit the unit that keeps the tool
     */
    public record Entry(ToolFacts tool, String unit) {}

    /** What decisions look at, by tag; a tag not in the register is missing. */
    public SortedMap<String, ToolFacts> facts(Collection<String> tags) {
        return asking(tags).ask(sql);
    }

    /** The same, to be asked together with other things. */
    public Question<SortedMap<String, ToolFacts>> asking(Collection<String> tags) {
        return Question.of(
                ENTRY + "where t.id = any(?)",
                rows -> {
                    SortedMap<String, ToolFacts> facts = new TreeMap<>();
                    rows.stream()
                            .map(this::entry)
                            .forEach(entry -> facts.put(entry.tool().id(), entry.tool()));
                    return facts;
                },
                (Object) tags.toArray(String[]::new));
    }

    /** The entry of one tool. */
    public Optional<Entry> find(String tag) {
        return sql.resultQuery(ENTRY + "where t.id = ?", tag).fetchOptional(this::entry);
    }

    /** The entries of these units after {@code tag}, in order of tag. */
    public List<Entry> list(Collection<String> units, String tag, int most) {
        return sql.resultQuery(
                        ENTRY + "where t.unit = any(?) and t.id > ? order by t.id limit ?",
                        units.toArray(String[]::new),
                        tag,
                        most)
                .fetch(this::entry);
    }

    /**
     * Makes the tools that a ticket has out be exactly {@code tags}. A tool that another ticket has out breaks the key of the
     * table and with it the transaction.
     */
    public List<Question<Boolean>> claiming(String ticket, Collection<String> tags) {
        var out = tags.toArray(String[]::new);
        return List.of(
                Question.change("delete from tool_claim where ticket = ? and tool <> all(?)", ticket, out),
                Question.change("""
                        insert into tool_claim (tool, ticket)
                        select tag, ? from unnest(?::text[]) as tag
                        where not exists (select 1 from tool_claim where tool = tag and ticket = ?)""", ticket, out, ticket));
    }

    private Entry entry(Record row) {
        return new Entry(
                new ToolFacts(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        Optional.ofNullable(row.get(2, LocalDate.class)),
                        ToolCondition.valueOf(row.get(3, String.class)),
                        Optional.ofNullable(row.get(4, String.class)),
                        Optional.ofNullable(row.get(6, String.class))
                                .map(text -> json.readValue(text, Rating.class))
                                .orElse(Rating.NONE)),
                row.get(5, String.class));
    }
}
