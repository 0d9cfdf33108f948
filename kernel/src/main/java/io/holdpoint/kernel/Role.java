package io.holdpoint.kernel;

/** The parts people play; a role is granted by the published list of a unit and ends on a date. */
public enum Role {
    /** Makes weekly and daily plans. */
    PLANNER,
    /** Approves a plan at its risk level. */
    APPROVER,
    /** Signs that the work is necessary, the measures right and the people fit (工作票签发人). */
    ISSUER,
    /** In charge of the work on site (工作负责人). */
    LEADER,
    /** Carries out and verifies isolation, permits, terminates (工作许可人). */
    PERMITTER,
    /** Watches over named persons and does no other work (专责监护人). */
    GUARDIAN,
    /** Member of the crew (工作班成员). */
    MEMBER,
    /** Watches sites from near or far and may stop work (督查员). */
    SUPERVISOR,
    /** Releases the customer's own side (用户侧许可人). */
    CUSTOMER_PERMITTER,
    /** The customer's registered contact for switching off and on (用户停送电联系人). */
    LIAISON,
    /** Directs switching and the network (调度员). */
    DISPATCHER,
    /** Attends on site because the risk asks for it (到岗到位人员). */
    ATTENDEE,
    /** Checks finished tickets before they are archived. */
    CHECKER,
    /** Keeps tools and their tests. */
    KEEPER,
    /** Keeps accounts. */
    ADMINISTRATOR,
    /** Keeps policy. */
    SECURITY_ADMINISTRATOR,
    /** Reads the record. */
    AUDITOR,
    /** The system itself: the clock. */
    SYSTEM
}
