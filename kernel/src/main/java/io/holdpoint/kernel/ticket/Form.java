package io.holdpoint.kernel.ticket;

/** The form that a job is done under. */
public enum Form {
    /** Low-voltage work ticket (低压工作票). */
    LOW_VOLTAGE_TICKET,
    /** Field work card (现场作业工作卡): issue, briefing and steps, no permit, because nothing is isolated. */
    FIELD_WORK_CARD
}
