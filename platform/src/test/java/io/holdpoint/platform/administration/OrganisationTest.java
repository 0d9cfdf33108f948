package io.holdpoint.platform.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.facts.Certificate;
import io.holdpoint.platform.PlatformTest;
import io.holdpoint.platform.Visitor;
import io.holdpoint.platform.organisation.People;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class OrganisationTest {

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext sql;

    @Autowired
    private People people;

    private Visitor administrator;
    private String mark = "";

    @BeforeEach
    void makeTwoUnits() {
        administrator = Visitor.as("administrator", port);
        mark = Long.toString(System.nanoTime());
        unit("A" + mark, "ROOT");
        unit("A" + mark + "-1", "A" + mark);
        unit("B" + mark, "ROOT");
        person("a" + mark, "A" + mark, "PLANNER");
        person("a1" + mark, "A" + mark + "-1", "MEMBER");
        person("b" + mark, "B" + mark, "MEMBER");
    }

    /** Out of scope looks like not there at all. */
    @Test
    void showsEverybodyTheirOwnSubtree() {
        var planner = Visitor.as("a" + mark, port);
        assertThat(planner.get("/api/people").json().path("items"))
                .extracting(person -> person.path("id").asString())
                .containsExactlyInAnyOrder("a" + mark, "a1" + mark);
        assertThat(planner.get("/api/units").json().path("items"))
                .extracting(unit -> unit.path("id").asString())
                .containsExactlyInAnyOrder("A" + mark, "A" + mark + "-1");
        assertThat(planner.get("/api/people/a1" + mark).status()).isEqualTo(200);
        assertThat(planner.get("/api/people/b" + mark).code()).isEqualTo("E2006");
    }

    @Test
    void pagesItsLists() {
        var first = administrator.get("/api/people?limit=2").json();
        assertThat(first.path("items")).hasSize(2);
        String next = first.path("next").asString();
        var second = administrator.get("/api/people?limit=2&cursor=" + next).json();
        assertThat(second.path("items").get(0).path("id").asString()).isGreaterThan(next);
    }

    @Test
    void isWrittenByAdministratorsAlone() {
        var planner = Visitor.as("a" + mark, port);
        assertThat(planner.post("/api/units", unitBody("C" + mark, "A" + mark)).code())
                .isEqualTo("E1004");
        assertThat(planner.put("/api/people/a1%s/roles".formatted(mark), "[]").code())
                .isEqualTo("E1004");
    }

    @Test
    void letsNobodyWidenTheirOwnPowers() {
        assertThat(administrator.put("/api/people/administrator/roles", "[]").code())
                .isEqualTo("E1004");
    }

    /** Administering, keeping policy and auditing are three separate powers; the table refuses what a rule might miss. */
    @Test
    void keepsTheThreePowersApart() {
        String two =
                "[{\"role\":\"ADMINISTRATOR\",\"until\":\"2099-01-01\"},{\"role\":\"AUDITOR\",\"until\":\"2099-01-01\"}]";
        assertThat(administrator
                        .put("/api/people/a%s/roles".formatted(mark), two)
                        .code())
                .isEqualTo("E2002");
        sql.execute("insert into person_role values (?, 'AUDITOR', '2099-01-01')", "b" + mark);
        assertThatThrownBy(() ->
                        sql.execute("insert into person_role values (?, 'ADMINISTRATOR', '2099-01-01')", "b" + mark))
                .hasMessageContaining("one_power_each");
    }

    @Test
    void givesTheKernelItsFacts() {
        String competence = """
                {"certificates":[{"certificate":"LOW_VOLTAGE_ELECTRICIAN","until":"2027-05-31"}],
                 "examUntil":"2026-12-31","medicalUntil":null,"lastOnSite":"2026-11-01","suspended":true}""";
        assertThat(administrator
                        .put("/api/people/a1%s/competence".formatted(mark), competence)
                        .status())
                .isEqualTo(200);
        var facts = people.facts(List.of("a1" + mark, "nobody"));
        assertThat(facts).containsOnlyKeys("a1" + mark);
        var fact = facts.values().iterator().next();
        assertThat(fact.certificates()).containsEntry(Certificate.LOW_VOLTAGE_ELECTRICIAN, LocalDate.of(2027, 5, 31));
        assertThat(fact.examUntil()).contains(LocalDate.of(2026, 12, 31));
        assertThat(fact.medicalUntil()).isEmpty();
        assertThat(fact.suspended()).isTrue();
        assertThat(fact.holds(Role.MEMBER, LocalDate.of(2026, 11, 22))).isTrue();
        assertThat(fact.contract()).isEmpty();
        people.wasOnSite("a1" + mark, LocalDate.of(2026, 10, 1));
        assertThat(people.find("a1" + mark).orElseThrow().lastOnSite()).contains(LocalDate.of(2026, 11, 1));
    }

    @Test
    void bindsAContractorsPeopleToItsContract() {
        assertThat(administrator.post("/api/contractors", """
                {"id":"F%s","name":{"en":"Firm","zh":"公司"},"licenceUntil":"2027-01-01","agreementUntil":"2026-12-01","barred":true}""".formatted(mark)).status())
                .isEqualTo(201);
        String worker = personBody("c" + mark, "A" + mark, "MEMBER")
                .replace("\"contractor\":null", "\"contractor\":\"F%s\"".formatted(mark));
        assertThat(administrator.post("/api/people", worker).status()).isEqualTo(201);
        var contract =
                people.facts(List.of("c" + mark)).values().iterator().next().contract();
        assertThat(contract.orElseThrow().barred()).isTrue();
        assertThat(administrator
                        .post("/api/people", worker.replace("F" + mark, "NONE").replace("\"c", "\"d"))
                        .code())
                .isEqualTo("E2002");
    }

    /** The record holds what was done, what was refused and by whom, and takes no change. */
    @Test
    void putsEveryActionOnRecord() {
        Visitor.as("a" + mark, port).post("/api/units", unitBody("D" + mark, "A" + mark));
        new Visitor(port).get("/api/people");
        person("x" + mark, "ROOT", "AUDITOR");
        var entries = Visitor.as("x" + mark, port).get("/api/audit").json().path("items");
        assertThat(entries).anySatisfy(entry -> {
            assertThat(entry.path("person").asString()).isEqualTo("a" + mark);
            assertThat(entry.path("action").asString()).isEqualTo("POST /api/units");
            assertThat(entry.path("outcome").asString()).isEqualTo("REFUSED");
            assertThat(entry.path("code").asString()).isEqualTo("E1004");
        });
        assertThat(entries).anySatisfy(entry -> {
            assertThat(entry.path("person").asString()).isEqualTo("administrator");
            assertThat(entry.path("action").asString()).isEqualTo("POST /api/people");
            assertThat(entry.path("outcome").asString()).isEqualTo("DONE");
        });
        assertThat(entries).anySatisfy(entry -> {
            assertThat(entry.path("person").isNull()).isTrue();
            assertThat(entry.path("action").asString()).isEqualTo("GET /api/people");
            assertThat(entry.path("code").asString()).isEqualTo("E1003");
        });
        assertThat(administrator.get("/api/audit").code()).isEqualTo("E1004");
        assertThatThrownBy(() -> sql.execute("delete from audit_entry")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql.execute("update audit_entry set person = null"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql.execute("truncate audit_entry")).hasMessageContaining("append-only");
    }

    private void unit(String id, String parent) {
        assertThat(administrator.post("/api/units", unitBody(id, parent)).status())
                .isEqualTo(201);
    }

    private static String unitBody(String id, String parent) {
        return "{\"id\":\"%s\",\"parent\":\"%s\",\"name\":{\"en\":\"Unit\",\"zh\":\"单位\"}}".formatted(id, parent);
    }

    private void person(String id, String unit, String role) {
        var answer = administrator.post("/api/people", personBody(id, unit, role));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private static String personBody(String id, String unit, String role) {
        return """
                {"id":"%s","name":{"en":"Somebody","zh":"某人"},"unit":"%s","active":true,"contractor":null,
                 "roles":[{"role":"%s","until":"2099-12-31"}],"certificates":[],"examUntil":null,"medicalUntil":null,
                 "lastOnSite":null,"suspended":false,"approvesUpTo":null}""".formatted(id, unit, role);
    }
}
