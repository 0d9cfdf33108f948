package io.holdpoint.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.platform.PlatformTest;
import io.holdpoint.platform.Visitor;
import io.holdpoint.platform.Visitor.Answer;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Every way of asking wrongly is answered with a numbered document, and none with a stack trace or a page. */
@PlatformTest
class ProblemTest {

    @LocalServerPort
    private int port;

    private Visitor administrator;

    @BeforeEach
    void signIn() {
        administrator = Visitor.as("administrator", port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                                               | 400 | E2001",
                "not json                                                        | 400 | E2001",
                "''                                                              | 400 | E2001",
                "{\"id\":\"U-1\",\"parent\":\"ROOT\",\"name\":{\"en\":\"a\",\"zh\":\"b\"},\"extra\":1}   | 400 | E2003",
                "{\"id\":\"u-1\",\"parent\":\"ROOT\",\"name\":{\"en\":\"a\",\"zh\":\"b\"}}               | 422 | E2002",
                "{\"id\":\"U-1\",\"parent\":\"ROOT\",\"name\":{\"en\":\"\",\"zh\":\"b\"}}                | 422 | E2002",
                "{\"id\":\"U-1\",\"parent\":\"ROOT\",\"name\":7}                                   | 422 | E2002",
                "{\"id\":\"U-1\",\"parent\":\"ROOT\"}                                              | 422 | E2002",
                "{\"id\":\"U-1\",\"parent\":\"ELSEWHERE\",\"name\":{\"en\":\"a\",\"zh\":\"b\"}}          | 422 | E2002",
                "{\"id\":\"ROOT\",\"parent\":\"ROOT\",\"name\":{\"en\":\"a\",\"zh\":\"b\"}}              | 422 | E2002",
                "[]                                                              | 422 | E2002"
            })
    void refusesWhatItCannotRead(String body, int status, String code) {
        assertProblem(administrator.post("/api/units", body), status, code);
    }

    @Test
    void namesTheFieldThatIsWrong() {
        var errors = administrator
                .post("/api/units", "{\"id\":\"U-1\",\"parent\":\"ROOT\",\"name\":{\"en\":\"\",\"zh\":\"b\"}}")
                .json()
                .path("errors");
        assertThat(errors.get(0).path("field").asString()).isEqualTo("name.en");
    }

    @Test
    void refusesAnIdentityThatIsTaken() {
        String unit = "{\"id\":\"TAKEN\",\"parent\":\"ROOT\",\"name\":{\"en\":\"a\",\"zh\":\"b\"}}";
        assertThat(administrator.post("/api/units", unit).status()).isEqualTo(201);
        assertProblem(administrator.post("/api/units", unit), 409, "E3004");
    }

    @Test
    void knowsItsAddressesAndMethods() {
        assertProblem(administrator.get("/api/nothing"), 404, "E2006");
        assertProblem(administrator.get("/api/people/nobody"), 404, "E2006");
        assertProblem(administrator.delete("/api/units"), 405, "E2007");
        assertProblem(
                administrator.post("/api/units", "text/plain", "x".getBytes(StandardCharsets.UTF_8)), 415, "E2005");
        assertProblem(administrator.get("/api/units?limit=many"), 422, "E2002");
        assertProblem(administrator.get("/api/units?limit=0"), 422, "E2002");
    }

    @Test
    void boundsWhatItReads() {
        String filler = " ".repeat(1024 * 1024);
        assertProblem(administrator.post("/api/units", "{" + filler + "}"), 413, "E2004");
    }

    /** A chunked body declares no length: it is counted while it is read. */
    @Test
    void boundsWhatDeclaresNoLength() {
        byte[] filler = ("\"" + "x".repeat(1100 * 1024) + "\"").getBytes(StandardCharsets.UTF_8);
        var request = administrator
                .request("/api/units")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-XSRF-TOKEN", String.valueOf(administrator.cookie("XSRF-TOKEN")))
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(filler)));
        assertProblem(administrator.send(request), 413, "E2004");
    }

    @Test
    void speaksBothLanguages() {
        assertThat(administrator
                        .reading("zh-CN,zh;q=0.9")
                        .get("/api/nothing")
                        .json()
                        .path("title")
                        .asString())
                .isEqualTo("未找到");
        assertThat(administrator
                        .reading("en")
                        .get("/api/nothing")
                        .json()
                        .path("title")
                        .asString())
                .isEqualTo("Not found");
        assertThat(administrator
                        .reading("fr")
                        .get("/api/nothing")
                        .json()
                        .path("title")
                        .asString())
                .isEqualTo("Not found");
    }

    /** The catalogue is whole: every number has its words in both languages, and no number is there for nothing. */
    @Test
    void hasWordsForEveryNumber() throws Exception {
        try (var file = ProblemTest.class.getResourceAsStream("/holdpoint/problems.json")) {
            var texts = JsonMapper.builder().build().readTree(file);
            assertThat(texts.propertyNames())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemCode.values())
                            .map(ProblemCode::code)
                            .toList());
            for (var words : texts) {
                for (String part : new String[] {"title", "detail"}) {
                    assertThat(words.path(part).path("en").asString()).isNotBlank();
                    assertThat(words.path(part).path("zh").asString()).containsPattern("[\\u4e00-\\u9fff]");
                }
            }
        }
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        var document = answer.json();
        assertThat(document.path("code").asString()).isEqualTo(code);
        assertThat(document.path("type").asString()).isEqualTo("urn:holdpoint:problem:" + code);
        assertThat(document.path("status").asInt()).isEqualTo(status);
        assertThat(document.path("title").asString()).isNotBlank();
        assertThat(document.path("detail").asString()).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception", "at io.holdpoint");
    }
}
