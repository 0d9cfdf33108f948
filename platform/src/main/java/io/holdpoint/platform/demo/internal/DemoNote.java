package io.holdpoint.platform.demo.internal;

import io.holdpoint.platform.organisation.Name;
import io.holdpoint.platform.organisation.Person;
import java.time.LocalDate;
import java.util.Optional;

/** The one thing worth knowing about a person before being that person. */
final class DemoNote {

    private DemoNote() {}

    static Name of(Person person, LocalDate today) {
        if (person.suspended()) {
            return new Name("suspended", "已停岗");
        }
        if (lapsed(person.examUntil(), today)) {
            return new Name("safety examination lapsed", "安全考试已过期");
        }
        if (lapsed(person.medicalUntil(), today)) {
            return new Name("medical fitness lapsed", "体检已过期");
        }
        if (person.certificates().stream().anyMatch(paper -> paper.until().isBefore(today))) {
            return new Name("a certificate lapsed", "有证书已过期");
        }
        return person.contractor()
                .map(firm -> new Name("of contractor " + firm, "承包商 " + firm + " 人员"))
                .orElse(new Name("nothing outstanding", "无异常"));
    }

    private static boolean lapsed(Optional<LocalDate> until, LocalDate today) {
        return until.filter(day -> day.isBefore(today)).isPresent();
    }
}
