package io.holdpoint.platform.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdpoint.platform.PlatformTest;
import io.holdpoint.platform.Visitor.Answer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Two decisions, each right by itself, that must not both be made (write skew). One of them sees the other and says so; and were the
 * rule ever wrong, the database would still stand in the way.
 */
@PlatformTest
class RaceTest {

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext sql;

    @Test
    void twoCrewsReachForOneTool() throws Exception {
        var one = Job.ticketed(port);
        var other = Job.beside(one);
        Day.of(one).received().departed();
        Day.of(other).received().departed();
        one.clock("08:05");
        one.does("member", "signIn");
        other.does("member", "signIn");
        var scan = Map.of("type", "scanTool", "tool", one.id("VOLTAGE_TESTER"));
        var answers = both(() -> one.gives("member", scan), () -> other.gives("member", scan));
        oneGranted(answers, "HP-TOOL-03");
        assertThat(sql.fetchCount(sql.selectFrom("tool_claim").where("tool = ?", one.id("VOLTAGE_TESTER"))))
                .isEqualTo(1);
    }

    @Test
    void twoPermittersPermitAtOnce() throws Exception {
        var job = Job.ticketed(port);
        job.person("relief", "PERMITTER");
        Day.of(job).received().departed().onSite().locked().tested().prepared();
        var answers = both(() -> job.gives("permitter", "permit"), () -> job.gives("relief", "permit"));
        oneGranted(answers, "HP-STATE-01");
    }

    @Test
    void oneLeaderIsToOpenTwoTicketsAtOnce() throws Exception {
        var one = Job.ticketed(port);
        var other = Job.beside(one, "leader");
        one.does("leader", "submit");
        other.does("leader", "submit");
        var answers = both(() -> one.gives("issuer", "issue"), () -> other.gives("issuer", "issue"));
        oneGranted(answers, "HP-LEADER-01");
    }

    /** Beside the kernel's rules stand the guards of the database, which nothing that races past a rule can pass. */
    @Test
    void theDatabaseGuardsWhatTheRulesSay() {
        var one = Job.ticketed(port);
        var other = Job.beside(one);
        Day.of(one).received().departed();
        one.clock("08:05");
        one.does("member", "signIn");
        one.does("member", Map.of("type", "scanTool", "tool", one.id("VOLTAGE_TESTER")));
        assertThatThrownBy(() -> sql.execute(
                        "insert into tool_claim (tool, ticket) values (?, ?)",
                        one.id("VOLTAGE_TESTER"),
                        other.ticket()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("tool_claim_pkey");
        assertThatThrownBy(() -> sql.execute(
                        "update ticket set leader = ?, state = 'ISSUED' where id = ?",
                        one.id("leader"),
                        other.ticket()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("leader_has_one_open_ticket");
        for (String change : List.of(
                "update event set by = 'nobody' where stream = ?",
                "delete from event where stream = ?",
                "update feed set by = 'nobody' where stream = ?")) {
            assertThatThrownBy(() -> sql.execute(change, one.ticket()))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    private static List<Answer> both(Callable<Answer> one, Callable<Answer> other) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = people.invokeAll(List.of(one, other));
            return List.of(answers.get(0).get(), answers.get(1).get());
        }
    }

    private static void oneGranted(List<Answer> answers, String holdPoint) {
        assertThat(answers)
                .as("%s", answers)
                .filteredOn(answer -> answer.status() == 200)
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .singleElement()
                .satisfies(refused -> assertThat(refused.json().path("held").valueStream())
                        .anyMatch(reason -> reason.path("holdPoint").asString().equals(holdPoint)));
    }
}
