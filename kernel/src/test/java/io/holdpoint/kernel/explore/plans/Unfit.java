package io.holdpoint.kernel.explore.plans;

import io.holdpoint.kernel.explore.cases.harm.Seen;
import io.holdpoint.kernel.facts.Contract;
import java.util.List;

/** A plan is in force that sends somebody to work who may not. */
final class Unfit implements Monitor {

    @Override
    public List<String> sees(Story s) {
        return new Seen()
                // a contractor who is barred, or whose papers end before the work does
                .when(
                        s.inForce()
                                && s.content().crew().stream()
                                        .flatMap(id -> s.person(id).stream())
                                        .flatMap(known -> known.contract().stream())
                                        .anyMatch(contract -> barred(s, contract)),
                        "the plan is in force and sends a contractor who may not work")
                .words();
    }

    private static boolean barred(Story s, Contract contract) {
        var last = s.content().to().atOffset(s.facts().offset()).toLocalDate();
        return contract.barred() || last.isAfter(contract.licenceUntil()) || last.isAfter(contract.agreementUntil());
    }
}
