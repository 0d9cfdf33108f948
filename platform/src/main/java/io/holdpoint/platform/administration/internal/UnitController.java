package io.holdpoint.platform.administration.internal;

import io.holdpoint.kernel.Role;
import io.holdpoint.platform.administration.Page;
import io.holdpoint.platform.identity.Callers;
import io.holdpoint.platform.organisation.Unit;
import io.holdpoint.platform.organisation.Units;
import io.holdpoint.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The tree of units, as far as the caller sees it. */
@RestController
@RequestMapping("/api/units")
class UnitController {

    private final Units units;
    private final Callers callers;

    UnitController(Units units, Callers callers) {
        this.units = units;
        this.callers = callers;
    }

    @GetMapping
    Page<Unit> list(
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(200) int limit) {
        var found = units.list(callers.current().scope(), cursor, limit + 1);
        return Page.of(found, limit, Unit::id);
    }

    /** A new unit hangs below one that the administrator sees: nobody plants a tree of their own. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Unit add(@Valid @RequestBody Unit unit) {
        var administrator = callers.holding(Role.ADMINISTRATOR);
        if (unit.parent()
                .filter(administrator::sees)
                .filter(parent -> !parent.equals(unit.id()))
                .isEmpty()) {
            throw Problem.invalid("parent", "is not a unit that you administer");
        }
        units.add(unit);
        return unit;
    }
}
