package io.holdpoint.platform.equipment.internal;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.facts.Rating;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.platform.equipment.ToolTest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the tool register. */
@Component
class ToolRows {

    private final DSLContext sql;
    private final JsonMapper json;

    ToolRows(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Adds a tool; false where its tag is taken. */
    boolean add(ToolFacts tool, String unit) {
        return sql.execute(
                        """
                        insert into tool (id, kind, unit, test_due, condition, rating)
                        values (?, ?, ?, ?::date, ?, ?::jsonb)
                        on conflict do nothing""",
                        tool.id(),
                        tool.kind(),
                        unit,
                        tool.testDue().orElse(null),
                        tool.condition().name(),
                        tool.rating().equals(Rating.NONE) ? null : json.writeValueAsString(tool.rating()))
                == 1;
    }

    /** Records a test: passed, the tool is fit until the day it is due; failed, it is set aside. A discarded tool stays discarded. */
    void test(String tool, ToolTest test, Stamp stamp) {
        sql.execute(
                """
                insert into tool_test (tool, tested_on, due_on, result, report, by, at)
                values (?, ?::date, ?::date, ?, ?, ?, ?::timestamptz)""",
                tool,
                test.testedOn(),
                test.dueOn(),
                test.result().name(),
                test.report(),
                stamp.by(),
                OffsetDateTime.ofInstant(stamp.at(), ZoneOffset.UTC));
        boolean passed = test.result() == ToolTest.Result.PASS;
        sql.execute(
                """
                update tool set test_due = case when ? then ?::date else test_due end,
                  condition = case when condition = 'DISCARDED' then condition else ? end,
                  rating = case when rating is not null then jsonb_set(rating, '{testedOn}', to_jsonb(?::text)) end
                where id = ?""",
                passed,
                test.dueOn(),
                passed ? "FIT" : "QUARANTINED",
                test.testedOn().toString(),
                tool);
    }

    /** The tests of a tool, the newest first. */
    List<RecordedTest> tests(String tool) {
        return sql.resultQuery("""
                        select tested_on, due_on, result, report, by, at from tool_test
                        where tool = ? order by id desc limit 100""", tool)
                .fetch(row -> new RecordedTest(
                        row.get(0, LocalDate.class),
                        row.get(1, LocalDate.class),
                        ToolTest.Result.valueOf(row.get(2, String.class)),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, OffsetDateTime.class).toInstant()));
    }
}
