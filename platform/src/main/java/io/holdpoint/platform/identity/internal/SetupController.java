package io.holdpoint.platform.identity.internal;

import io.holdpoint.platform.identity.Credential;
import io.holdpoint.platform.organisation.Name;
import io.holdpoint.platform.problem.Problem;
import io.holdpoint.platform.problem.ProblemCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The first administrator, by the one-time link. */
@RestController
@RequestMapping("/api/setup")
class SetupController {

    private final SetupLink link;
    private final FirstAdministrator first;

    SetupController(SetupLink link, FirstAdministrator first) {
        this.link = link;
        this.first = first;
    }

    /** What the set-up page sends. */
    record Setup(
            @NotNull @Size(max = 100) String token,

            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{2,59}")
            String account,

            @NotNull @Valid Name name,
            @NotNull @Size(min = 12, max = 128) String password) {

        @Override
        public String toString() {
            return "Setup[hidden]";
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setUp(@Valid @RequestBody Setup setup) {
        if (!link.use(setup.token())) {
            throw new Problem(ProblemCode.SETUP_LINK);
        }
        try {
            first.make(setup.name(), new Credential(setup.account(), setup.password()));
        } catch (RuntimeException failed) {
            link.giveBack(setup.token());
            throw failed;
        }
    }
}
