package io.holdpoint.kernel.ticket.rules;

import io.holdpoint.kernel.Rules;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;
import java.util.stream.Stream;

/** Every hold point that stands on the way of a ticket. */
public final class TicketRulebook {

    private TicketRulebook() {}

    /** The hold points, in the order in which their reasons are told. */
    public static final Rules<TicketQuestion> RULES = Rules.of(Stream.of(
                    FormRules.ALL,
                    RegimeRules.ALL,
                    TypeRules.ALL,
                    EmergencyRules.ALL,
                    SheetRules.ALL,
                    CertificateRules.ALL,
                    SwitchingRules.ALL,
                    RoleRules.ALL,
                    SeparationRules.ALL,
                    GuardianRules.ALL,
                    HandOverRules.ALL,
                    DualRules.ALL,
                    LiaisonRules.ALL,
                    ShiftRules.ALL,
                    DelegationRules.ALL,
                    PeopleRules.ALL,
                    EligibilityRules.ALL,
                    NewcomerRules.ALL,
                    TrainingRules.ALL,
                    HoursRules.ALL,
                    AlcoholRules.ALL,
                    MeetingRules.ALL,
                    BriefingRules.ALL,
                    AttendanceRules.ALL,
                    PlaceRules.ALL,
                    ToolRules.ALL,
                    ToolRatingRules.ALL,
                    IsolationRules.ALL,
                    FeedRules.ALL,
                    TestRules.ALL,
                    MeasureRules.ALL,
                    SiteRules.ALL,
                    DailyRules.ALL,
                    WorkRules.ALL,
                    TaskRules.ALL,
                    MoveRules.ALL,
                    LiveTestRules.ALL,
                    ClosingRules.ALL,
                    OrderRules.ALL,
                    ReadingRules.ALL,
                    AirRules.ALL,
                    WeatherRules.ALL,
                    HeightRules.ALL,
                    DistanceRules.ALL,
                    CraneRules.ALL,
                    EnergyRules.ALL,
                    CustomerPlantRules.ALL,
                    HotWorkRules.ALL,
                    LiveWorkRules.ALL,
                    ArcRules.ALL,
                    SwitchingGearRules.ALL,
                    SurroundingsRules.ALL,
                    LoneRules.ALL,
                    CrewRules.ALL)
            .flatMap(List::stream)
            .toList());
}
