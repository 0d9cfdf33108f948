package io.holdpoint.platform.servicepoint.internal;

import io.holdpoint.kernel.Role;
import io.holdpoint.platform.command.Page;
import io.holdpoint.platform.command.Paging;
import io.holdpoint.platform.identity.Callers;
import io.holdpoint.platform.problem.Problem;
import io.holdpoint.platform.problem.ProblemCode;
import io.holdpoint.platform.servicepoint.ServicePoints;
import jakarta.validation.Valid;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The customer register over HTTP. */
@RestController
@RequestMapping("/api/service-points")
class ServicePointController {

    private final ServicePoints register;
    private final Callers callers;

    ServicePointController(ServicePoints register, Callers callers) {
        this.register = register;
        this.callers = callers;
    }

    /** Enters a place of work with every source that feeds it. */
    @PostMapping
    ResponseEntity<ServicePointView> add(@Valid @RequestBody ServicePointView view) {
        var caller = callers.holding(Role.ADMINISTRATOR);
        if (!caller.sees(view.unit())) {
            throw Problem.invalid("unit", "is not within reach");
        }
        var points = view.sources().stream().map(source -> source.point()).toList();
        if (points.stream().distinct().count() != points.size()) {
            throw Problem.invalid("sources", "an isolation point is listed twice");
        }
        if (points.stream().anyMatch(String::isBlank)) {
            throw Problem.invalid("sources", "an isolation point has no id");
        }
        if (!register.add(view.entry())) {
            throw new Problem(ProblemCode.EXISTS);
        }
        var customer =
                URLEncoder.encode(view.customer(), StandardCharsets.UTF_8).replace("+", "%20");
        return ResponseEntity.created(URI.create("/api/service-points/" + customer))
                .body(view);
    }

    /** One place. */
    @GetMapping("/{customer}")
    ServicePointView one(@PathVariable String customer) {
        var caller = callers.current();
        return register.find(customer)
                .filter(entry -> caller.sees(entry.unit()))
                .map(ServicePointView::of)
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    /** The places within the caller's reach, in order of customer number. */
    @GetMapping
    Page<ServicePointView> list(@RequestParam Optional<String> cursor, @RequestParam Optional<Integer> limit) {
        var paging = new Paging(cursor, limit);
        var caller = callers.current();
        return Page.of(
                register.list(caller.scope(), paging.after(), paging.most() + 1),
                paging.most(),
                entries -> entries.stream().map(ServicePointView::of).toList(),
                entry -> entry.point().customer());
    }
}
