package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.facts.SiteTag;
import java.util.List;

/** What the work of a ticket exposes people to, as its form and its tags say. */
public final class Exposure {

    private static final List<ReadingKind> CONFINED =
            List.of(ReadingKind.OXYGEN, ReadingKind.LEL, ReadingKind.CO, ReadingKind.H2S);
    private static final List<ReadingKind> SF6 = List.of(ReadingKind.OXYGEN, ReadingKind.SF6);

    private Exposure() {}

    /** Live parts that are worked on. */
    public static boolean live(TicketQuestion question) {
        return question.ticket().content().form() == Form.LIVE_WORK || question.has(SiteTag.LIVE_PARTS);
    }

    /** Flame, sparks or heat. */
    public static boolean hot(TicketQuestion question) {
        var form = question.ticket().content().form();
        return form == Form.HOT_WORK_FIRST || form == Form.HOT_WORK_SECOND || question.has(SiteTag.HOT_WORK);
    }

    /** A fall. */
    public static boolean height(TicketQuestion question) {
        return question.has(SiteTag.HEIGHT) || question.has(SiteTag.POLE);
    }

    /** Wind: at height, with a crane, and in the open near a line. */
    public static boolean wind(TicketQuestion question) {
        return height(question)
                || question.has(SiteTag.CRANE)
                || (question.has(SiteTag.OUTDOOR)
                        && (question.has(SiteTag.NEAR_LIVE) || question.has(SiteTag.CROSSING) || live(question)));
    }

    /** Rain on live parts. */
    public static boolean rain(TicketQuestion question) {
        return question.has(SiteTag.OUTDOOR) && live(question);
    }

    /** Bad air: what has to be measured in it; nothing where the air is good anyway. */
    public static List<ReadingKind> air(TicketQuestion question) {
        if (question.has(SiteTag.CONFINED_SPACE)) {
            return question.has(SiteTag.SF6_ROOM)
                    ? List.of(ReadingKind.OXYGEN, ReadingKind.LEL, ReadingKind.CO, ReadingKind.H2S, ReadingKind.SF6)
                    : CONFINED;
        }
        return question.has(SiteTag.SF6_ROOM) ? SF6 : List.of();
    }
}
