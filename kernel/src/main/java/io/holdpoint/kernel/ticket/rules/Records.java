package io.holdpoint.kernel.ticket.rules;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** What is on record about people, as evidence, and how far the record has to reach. */
final class Records {

    private Records() {}

    /** Until when something is on record. */
    static Message until(Optional<LocalDate> day) {
        return day.map(last -> Message.of("evidence.until").text("day", last.toString()))
                .orElse(Message.of("evidence.none"));
    }

    /** A finding about one person. */
    static Finding about(String key, String person) {
        return Finding.of(Message.of(key).person("person", person));
    }

    /** What a test finds about everybody whom the command puts to the test and who is on record. */
    static List<Finding> ofTested(
            TicketQuestion question, BiFunction<TicketQuestion, PersonFacts, List<Finding>> test) {
        return Finding.across(question.tested(), id -> {
            var person = question.person(id);
            return person.isEmpty() ? List.of() : test.apply(question, person.get());
        });
    }

    /** Those of {@code people} who are on record and of whom {@code that} holds. */
    static List<String> those(TicketQuestion question, Iterable<String> people, Predicate<PersonFacts> that) {
        var found = new ArrayList<String>();
        for (String id : people) {
            if (question.person(id).filter(that).isPresent()) {
                found.add(id);
            }
        }
        return found;
    }

    /** One finding that names everybody about whom something is missing on record; nothing where nothing is. */
    static List<Finding> gap(String key, List<String> people, Remedy remedy) {
        return Finding.when(!people.isEmpty(), () -> {
            var finding = Finding.of(Message.of(key).count("people", people.size()));
            for (String person : people) {
                finding = finding.seen(Message.of("evidence.person").person("person", person));
            }
            return finding.remedy(remedy);
        });
    }
}
