package io.holdpoint.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.platform.PlatformTest;
import io.holdpoint.platform.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class SignInTest {

    private static final String PASSWORD = "correct horse battery";

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext sql;

    private String account = "";

    @BeforeEach
    void openAccount() {
        var administrator = Visitor.as("administrator", port);
        account = "p" + Long.toString(System.nanoTime(), 36).toLowerCase(Locale.ROOT);
        assertThat(administrator.post("/api/people", """
                {"id":"%s","name":{"en":"Test Person","zh":"测试"},"unit":"ROOT","active":true,"contractor":null,
                 "roles":[{"role":"PLANNER","until":"2099-12-31"},{"role":"CHECKER","until":"2001-01-01"}],
                 "certificates":[],"examUntil":null,"medicalUntil":null,"lastOnSite":null,"suspended":false,
                 "approvesUpTo":null}""".formatted(account)).status())
                .isEqualTo(201);
        assertThat(administrator
                        .post("/api/people/%s/account".formatted(account), body(account, PASSWORD))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void opensASessionForTheRightPassword() {
        var visitor = new Visitor(port);
        var answer = visitor.post("/api/session", body(account.toUpperCase(Locale.ROOT), PASSWORD));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(visitor.get("/api/session").json().path("person").path("id").asString())
                .isEqualTo(account);
    }

    /** A role ends with its list: an expired one is not there. */
    @Test
    void countsRolesWhoseListIsValidToday() {
        var visitor = Visitor.as(account, port);
        assertThat(visitor.get("/api/session")
                        .json()
                        .path("person")
                        .path("roles")
                        .toString())
                .isEqualTo("[\"PLANNER\"]");
    }

    /** Session fixation: whoever planted the first session has nothing in the second. */
    @Test
    void changesSessionAndTokenAtSignIn() {
        var visitor = Visitor.as("system", port);
        var session = visitor.cookie("HOLDPOINT");
        var token = visitor.cookie("XSRF-TOKEN");
        visitor.post("/api/session", body(account, PASSWORD));
        assertThat(visitor.cookie("HOLDPOINT")).isNotEqualTo(session);
        assertThat(visitor.cookie("XSRF-TOKEN")).isNotEqualTo(token);
    }

    @Test
    void locksAfterFiveFailures() {
        var visitor = new Visitor(port);
        for (int attempt = 1; attempt < 5; attempt++) {
            assertThat(visitor.post("/api/session", body(account, "wrong password " + attempt))
                            .code())
                    .isEqualTo("E1001");
        }
        assertThat(visitor.post("/api/session", body(account, "the fifth failure"))
                        .code())
                .isEqualTo("E1002");
        var right = visitor.post("/api/session", body(account, PASSWORD));
        assertThat(right.status()).isEqualTo(423);
        assertThat(right.code()).isEqualTo("E1002");
    }

    /** A lock must not tell which names exist. */
    @Test
    void locksANameThatDoesNotExistAllTheSame() {
        var visitor = new Visitor(port);
        String nobody = "nobody" + account;
        for (int attempt = 1; attempt < 5; attempt++) {
            assertThat(visitor.post("/api/session", body(nobody, "whatever " + attempt))
                            .code())
                    .isEqualTo("E1001");
        }
        assertThat(visitor.post("/api/session", body(nobody, "whatever")).code())
                .isEqualTo("E1002");
    }

    @Test
    void refusesAnUnsafeRequestWithoutItsToken() {
        var visitor = Visitor.as("administrator", port);
        var answer = visitor.send(visitor.request("/api/units")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("E1005");
    }

    @Test
    void refusesWhoIsNotSignedIn() {
        var answer = new Visitor(port).get("/api/people");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("E1003");
    }

    /** Somebody whose account is closed is out at once, not at the end of the session. */
    @Test
    void endsTheSessionOfWhoIsNoLongerActive() {
        var visitor = Visitor.as(account, port);
        sql.execute("update person set active = false where id = ?", account);
        assertThat(visitor.get("/api/people").code()).isEqualTo("E1003");
    }

    @Test
    void keepsAMemoryHardHashAndNoPasswordAnywhere(CapturedOutput output) {
        var visitor = new Visitor(port);
        visitor.post("/api/session", body(account, PASSWORD));
        visitor.post("/api/session", body(PASSWORD, "a password in the wrong field"));
        visitor.post("/api/session", body(account, PASSWORD).replace("}", ",\"extra\":1}"));
        assertThat(String.valueOf(sql.fetchValue("select password_hash from account where name = ?", account)))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(output.getAll()).doesNotContain(PASSWORD);
        assertThat(sql.fetch("select * from audit_entry").toString()).doesNotContain(PASSWORD);
        assertThat(sql.fetch("select * from sign_in_failure").toString()).doesNotContain(PASSWORD);
    }

    @Test
    void refusesAWeakPassword() {
        var administrator = Visitor.as("administrator", port);
        String path = "/api/people/%s/account".formatted(account);
        assertThat(administrator.post(path, body(account, "short")).code()).isEqualTo("E2002");
        assertThat(administrator
                        .post(path, body(account, account + "-and-more"))
                        .code())
                .isEqualTo("E2002");
    }

    private static String body(String account, String password) {
        return "{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, password);
    }
}
