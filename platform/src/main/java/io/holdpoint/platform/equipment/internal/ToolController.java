package io.holdpoint.platform.equipment.internal;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.text.Texts;
import io.holdpoint.platform.command.Page;
import io.holdpoint.platform.command.Paging;
import io.holdpoint.platform.equipment.ToolTest;
import io.holdpoint.platform.equipment.Tools;
import io.holdpoint.platform.identity.Caller;
import io.holdpoint.platform.identity.Callers;
import io.holdpoint.platform.problem.Problem;
import io.holdpoint.platform.problem.ProblemCode;
import jakarta.validation.Valid;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tool register over HTTP. */
@RestController
@RequestMapping("/api/tools")
class ToolController {

    private final Tools tools;
    private final ToolRows rows;
    private final Texts texts;
    private final Callers callers;
    private final Clock clock;

    ToolController(Tools tools, ToolRows rows, Texts texts, Callers callers, Clock clock) {
        this.tools = tools;
        this.rows = rows;
        this.texts = texts;
        this.callers = callers;
        this.clock = clock;
    }

    /** Enters a tool. */
    @PostMapping
    ResponseEntity<ToolView> add(@Valid @RequestBody NewTool wanted) {
        var caller = callers.holding(Role.KEEPER, Role.ADMINISTRATOR);
        if (!caller.sees(wanted.unit())) {
            throw Problem.invalid("unit", "is not within reach");
        }
        if (!texts.en().containsKey("tool." + wanted.kind())) {
            throw Problem.invalid("kind", "is not a kind of the tool catalogue");
        }
        if (!rows.add(wanted.tool(), wanted.unit())) {
            throw new Problem(ProblemCode.EXISTS);
        }
        var tag = URLEncoder.encode(wanted.id(), StandardCharsets.UTF_8).replace("+", "%20");
        return ResponseEntity.created(URI.create("/api/tools/" + tag)).body(view(caller, wanted.id()));
    }

    /** Records a periodic test. */
    @PostMapping("/{id}/tests")
    @Transactional
    ToolView test(@PathVariable String id, @RequestBody ToolTest test) {
        var caller = callers.holding(Role.KEEPER, Role.ADMINISTRATOR);
        view(caller, id);
        if (test.dueOn().isBefore(test.testedOn())) {
            throw Problem.invalid("dueOn", "lies before the test");
        }
        rows.test(id, test, new Stamp(caller.person(), clock.instant()));
        return view(caller, id);
    }

    /** One tool with its tests. */
    @GetMapping("/{id}")
    ToolView one(@PathVariable String id) {
        return view(callers.current(), id);
    }

    /** The tools within the caller's reach, in order of tag. */
    @GetMapping
    Page<ToolView> list(@RequestParam Optional<String> cursor, @RequestParam Optional<Integer> limit) {
        var paging = new Paging(cursor, limit);
        return Page.of(
                tools.list(callers.current().scope(), paging.after(), paging.most() + 1),
                paging.most(),
                entries -> entries.stream()
                        .map(entry -> ToolView.of(entry, List.of()))
                        .toList(),
                entry -> entry.tool().id());
    }

    private ToolView view(Caller caller, String id) {
        return tools.find(id)
                .filter(entry -> caller.sees(entry.unit()))
                .map(entry -> ToolView.of(entry, rows.tests(id)))
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }
}
