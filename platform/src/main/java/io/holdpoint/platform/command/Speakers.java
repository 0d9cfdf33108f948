package io.holdpoint.platform.command;

import io.holdpoint.kernel.text.Texts;
import io.holdpoint.platform.catalogue.Catalogue;
import io.holdpoint.platform.catalogue.Speech;
import io.holdpoint.platform.eventstore.Recorded;
import io.holdpoint.platform.organisation.People;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts answers into words. */
@Component
public class Speakers {

    private final Catalogue catalogue;
    private final Texts texts;
    private final People people;

    Speakers(Catalogue catalogue, Texts texts, People people) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.people = people;
    }

    /** Speech for one answer that names these people, and perhaps others. */
    public Speech about(Collection<String> persons) {
        return new Speech(texts, catalogue.offset(), new Called(people, persons));
    }

    /** A history in words; {@code prefix} is where the texts of its events are. */
    public static <E> List<Moment<E>> timeline(Speech speech, String prefix, List<Recorded<E>> events) {
        return events.stream()
                .map(past -> Moment.of(past.seq(), past.stamp(), past.event(), speech, prefix))
                .toList();
    }
}
