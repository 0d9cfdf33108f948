package io.holdpoint.kernel.ticket;

/** The form that a job is done under; what each form asks for is data, see {@link TicketType}. */
public enum Form {
    /** First-kind station ticket (变电第一种工作票): high-voltage plant under outage. */
    STATION_FIRST,
    /** Second-kind station ticket (变电第二种工作票): no high-voltage outage. */
    STATION_SECOND,
    /** Third-kind station ticket (厂站第三种工作票): no outage and no contact risk; China Southern Grid only. */
    STATION_THIRD,
    /** First-kind line ticket (线路第一种工作票): line or transformer platform under outage. */
    LINE_FIRST,
    /** Second-kind line ticket (线路第二种工作票). */
    LINE_SECOND,
    /** First-kind distribution ticket (配电第一种工作票): distribution plant under outage. */
    DISTRIBUTION_FIRST,
    /** Second-kind distribution ticket (配电第二种工作票). */
    DISTRIBUTION_SECOND,
    /** Low-voltage work ticket (低压工作票). */
    LOW_VOLTAGE_TICKET,
    /** Live-work ticket (带电作业工作票). */
    LIVE_WORK,
    /** Emergency repair ticket (紧急抢修单), short, then converted. */
    EMERGENCY_REPAIR,
    /** Field work card (现场作业工作卡): issue, briefing and steps, no permit, because nothing is isolated. */
    FIELD_WORK_CARD,
    /** Task sheet of a sub-crew under one ticket (工作任务单). */
    TASK_SHEET,
    /** Secondary-measure sheet (二次措施单): the lines by which secondary circuits are isolated and restored. */
    SECONDARY_MEASURES,
    /** First-class hot-work ticket (一级动火票): high fire-risk areas. */
    HOT_WORK_FIRST,
    /** Second-class hot-work ticket (二级动火票): general fire-risk areas. */
    HOT_WORK_SECOND,
    /** Switching ticket (操作票): one task, one action a line. */
    SWITCHING,
    /** Verbal or telephone order (口头或电话命令), recorded and read back. */
    VERBAL_ORDER,
    /** Isolation certificate: an isolation that several tickets rely on. */
    ISOLATION_CERTIFICATE
}
