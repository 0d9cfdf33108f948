package io.holdpoint.platform.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.platform.PlatformTest;
import io.holdpoint.platform.Visitor.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The paths that a permit system must refuse (`docs/refused-paths.md`), each refused over HTTP at the place where it is tried. */
@PlatformTest
class RefusedPathsTest {

    @LocalServerPort
    private int port;

    @Test
    void aPlanIsApprovedByOtherEyesWithinReachAndOnce() {
        var job = Job.on(port);
        job.person("both", "APPROVER");
        job.roles("both", "APPROVER", "PLANNER");
        var own = Job.expect(201, job.post(job.id("both"), "/api/plans", job.content()));
        var path = "/api/plans/" + own.json().path("id").asString() + "/commands";
        Job.expect(200, job.post(job.id("both"), path, Map.of("type", "submit")));
        held(job.post(job.id("both"), path, Map.of("type", "approve")), "HP-PLAN-05");
        held(job.post(job.id("approver"), path, Map.of("type", "reject", "reason", " ")), "HP-PLAN-11");
        job.elsewhere("stranger", "APPROVER");
        assertThat(job.post(job.id("stranger"), path, Map.of("type", "approve")).code())
                .isEqualTo("E2006");
        Job.expect(200, job.post(job.id("approver"), path, Map.of("type", "approve")));
        held(job.post(job.id("approver"), path, Map.of("type", "approve")), "HP-PLAN-03");
    }

    @Test
    void aTicketNeedsAnApprovedPlanAndTheRightForm() {
        var job = Job.drafted(port);
        held(
                job.post(job.id("leader"), "/api/tickets", Map.of("plan", job.plan(), "form", "LOW_VOLTAGE_TICKET")),
                "HP-PLAN-01");
        job.handedIn().approved();
        held(
                job.post(job.id("leader"), "/api/tickets", Map.of("plan", job.plan(), "form", "FIELD_WORK_CARD")),
                "HP-FORM-01");
    }

    @Test
    void aTicketIsSignedByThoseWhoMayAndStaysAsItWasSigned() {
        var job = Job.ticketed(port);
        job.does("leader", "submit");
        held(job.gives("leader", revised(job)), "HP-STATE-01");
        held(job.gives("leader", "issue"), "HP-ROLE-01");
        held(job.gives("member", "issue"), "HP-ROLE-01");
        held(job.gives("issuer", Map.of("type", "return", "reason", "")), "HP-REASON-01");
        job.does("issuer", "issue");
        held(job.gives("permitter", "permit"), "HP-STATE-01");
        job.does("permitter", "receive");
        held(job.gives("leader", "start"), "HP-STATE-01");
        held(job.gives("checker", "archive"), "HP-STATE-01");
    }

    /** All that is missing is told at once, and what is told can be acted upon. */
    @Test
    void aPermitIsHeldByEverythingThatIsMissingAtOnce() {
        var job = Job.ticketed(port);
        Day.of(job).received().departed().onSite().lock("grid");
        var answer = job.gives("permitter", "permit");
        var points = held(answer, "HP-LOCK-02");
        assertThat(points).hasSizeGreaterThan(3);
        for (var reason : answer.json().path("held")) {
            assertThat(reason.path("text").path("en").asString()).isNotBlank().doesNotContain("{");
            assertThat(reason.path("text").path("zh").asString()).isNotBlank().doesNotContain("{");
            assertThat(reason.path("clauses").size()).isPositive();
            assertThat(reason.path("remedies").size()).isPositive();
        }
        assertThat(answer.text()).contains(job.id("pv"));
        assertThat(job.state()).isEqualTo("RECEIVED");
    }

    @Test
    void workStartsOnlyAfterTheDisclosureIsSignedByAll() {
        var job = Job.ticketed(port);
        Day.of(job).received().departed().onSite().locked().tested().prepared().permitted();
        held(job.gives("leader", "start"), "HP-DISCLOSE-01");
        job.does("leader", Map.of("type", "holdDisclosure", "liveParts", "the neighbour's meter above"));
        job.does("leader", "signDisclosure");
        var answer = job.gives("leader", "start");
        held(answer, "HP-DISCLOSE-02");
        assertThat(answer.text()).contains(job.id("member")).contains("member of ");
    }

    @Test
    void nothingIsStoppedSilentlyClosedEarlyOrStampedTwice() {
        var job = Job.ticketed(port);
        var day = Day.of(job).working();
        held(
                job.gives(
                        "member",
                        Map.of("type", "suspend", "cause", "STOP_WORK", "reason", "", "measuresLifted", false)),
                "HP-REASON-01");
        held(job.gives("permitter", "terminate"), "HP-STATE-01");
        var photo = job.photo("member");
        job.does("member", Map.of("type", "completeStep", "step", Day.STEPS.getFirst(), "photo", photo));
        held(
                job.gives("member", Map.of("type", "completeStep", "step", Day.STEPS.get(1), "photo", photo)),
                "HP-EVIDENCE-02");
        day.done(1).ended();
        held(job.gives("permitter", "terminate"), "HP-REGISTER-01");
        day.restored();
        held(job.gives("member", "terminate"), "HP-ROLE-01");
        job.does("permitter", "terminate");
        held(job.gives("member", "archive"), "HP-ROLE-01");
        job.does("checker", "archive");
        held(job.gives("issuer", Map.of("type", "void", "reason", "second thoughts")), "HP-STATE-01");
        held(job.gives("leader", revised(job)), "HP-STATE-01");
    }

    @Test
    void anOverdueToolAndAToolUnknownHoldTheWork() {
        var job = Job.ticketed(port);
        Day.of(job).received().departed().onSite();
        job.post(
                "administrator",
                "/api/tools/" + job.id("INSULATED_GLOVES") + "/tests",
                Map.of("testedOn", "2020-01-01", "dueOn", "2020-07-01", "result", "PASS", "report", "old"));
        held(job.gives("permitter", "permit"), "HP-TOOL-01");
        held(job.gives("member", Map.of("type", "scanTool", "tool", "nobody-knows-it")), "HP-TOOL-04");
    }

    /** The clock passes the end: the system expires the ticket, work is over, clearing up is not. */
    @Test
    void whatIsOverExpiresByItselfAndIsClearedUpButNotResumed() throws Exception {
        var job = Job.ticketed(port);
        Day.of(job).working();
        job.clock("17:01");
        for (int look = 0; look < 100 && !job.state().equals("EXPIRED"); look++) {
            Thread.sleep(100);
        }
        assertThat(job.state()).isEqualTo("EXPIRED");
        var last = job.page("leader").path("timeline");
        assertThat(last.path(last.size() - 1).path("by").asString()).isEqualTo("system");
        held(job.gives("leader", "resume"), "HP-STATE-01");
        held(job.gives("leader", "start"), "HP-STATE-01");
        held(
                job.gives(
                        "leader",
                        Map.of("type", "requestExtension", "to", job.at("18:00").toString(), "reason", "late")),
                "HP-STATE-01");
        job.does("member", "signOut");
    }

    /** A command names neither its actor nor its time nor a state: who sends such a field is told that it is not known. */
    @Test
    void nobodyActsForAnotherOrSetsAStateOrATime() {
        var job = Job.ticketed(port);
        Day.of(job).received();
        for (String field : List.of("person", "at", "state", "actor")) {
            var answer = job.gives("member", Map.of("type", "signMeeting", field, job.id("second")));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("E2003");
        }
        assertThat(job.as(job.id("leader"))
                        .put("/api/tickets/" + job.ticket(), "{\"state\":\"WORKING\"}")
                        .code())
                .isEqualTo("E2007");
        assertThat(job.gives("leader", "expire").code()).isEqualTo("E2002");
        assertThat(job.state()).isEqualTo("RECEIVED");
    }

    private static Map<String, ?> revised(Job job) {
        return Map.of(
                "type", "revise", "content", job.page("leader").path("ticket").path("content"));
    }

    /** The hold points of a refusal, the named one among them. */
    private static List<String> held(Answer answer, String holdPoint) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("E4001");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        var points = answer.json()
                .path("held")
                .valueStream()
                .map(reason -> reason.path("holdPoint").asString())
                .toList();
        assertThat(points).contains(holdPoint);
        return points;
    }
}
