package io.holdpoint.platform.administration.internal;

import io.holdpoint.kernel.Role;
import io.holdpoint.platform.administration.Page;
import io.holdpoint.platform.identity.Callers;
import io.holdpoint.platform.organisation.Contractor;
import io.holdpoint.platform.organisation.Contractors;
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

/** The firms that work for the utility. */
@RestController
@RequestMapping("/api/contractors")
class ContractorController {

    private final Contractors contractors;
    private final Callers callers;

    ContractorController(Contractors contractors, Callers callers) {
        this.contractors = contractors;
        this.callers = callers;
    }

    @GetMapping
    Page<Contractor> list(
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(200) int limit) {
        callers.current();
        return Page.of(contractors.list(cursor, limit + 1), limit, Contractor::id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Contractor add(@Valid @RequestBody Contractor contractor) {
        callers.holding(Role.ADMINISTRATOR);
        contractors.add(contractor);
        return contractor;
    }
}
