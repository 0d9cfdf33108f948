package io.holdpoint.platform.catalogue;

import io.holdpoint.kernel.Clause;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Reason;
import io.holdpoint.kernel.text.Names;
import io.holdpoint.kernel.text.ReasonView;
import io.holdpoint.kernel.text.Reasons;
import io.holdpoint.kernel.text.Text;
import io.holdpoint.kernel.text.Texts;
import io.holdpoint.kernel.text.Wording;
import java.time.ZoneOffset;
import java.util.List;

/** Everything that one answer needs to speak in both languages. */
public final class Speech {

    private final Names names;
    private final Wording wording;
    private final Reasons reasons;
    private final Story story;

    /** Speech with these texts, in the site's time, about these people. */
    public Speech(Texts texts, ZoneOffset offset, Names names) {
        this.wording = new Wording(texts, offset, names);
        this.names = names;
        this.reasons = new Reasons(wording);
        this.story = new Story(wording, texts);
    }

    /** What a person is called. */
    public Text name(String person) {
        return names.of(person);
    }

    /** Reasons in words. */
    public List<ReasonView> reasons(List<Reason> held) {
        return reasons.of(held);
    }

    /** A message in words. */
    public Text say(Message message) {
        return wording.of(message);
    }

    /** A clause with its title. */
    public ReasonView.ClauseView clause(Clause clause) {
        return reasons.of(clause);
    }

    /** An event in words; {@code prefix} is where its texts are. */
    public Text tell(String prefix, Record event) {
        return story.of(prefix, event);
    }
}
