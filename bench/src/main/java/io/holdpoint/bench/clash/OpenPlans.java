package io.holdpoint.bench.clash;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Open plans in the tables of a running platform, written straight into them: windows of four hours spread over sixty days far from any
 * other, ten plans a customer, four people each, two hundred plans a circuit.
 */
final class OpenPlans {

    /** The first of the sixty days. */
    static final String BEGIN = "2031-01-06T00:00:00+08:00";

    private static final List<String> AWAY = List.of(
            "delete from plan_claim where plan like 'bench-clash-%'",
            "delete from plan where id like 'bench-clash-%'", "delete from stream where id like 'bench-clash-%'");

    private final Connection database;

    OpenPlans(Connection database) {
        this.database = database;
    }

    /** So many and no others of their kind. */
    void make(int count) throws SQLException {
        away();
        try (var statement = database.createStatement()) {
            statement.execute("create temporary table bench_plan as " + plans(count));
            statement.execute("insert into stream (id, kind, version) select id, 'plan', 1 from bench_plan");
            statement.execute("""
                    insert into plan (id, version, state, unit, work_type, task, customer, leader, planner, level,
                      window_from, window_to, crew, traits)
                    select id, 1, 'APPROVED', 'QH-GY', 'METER_REPLACE', 'Replace the meter', customer, crew[1], 'chen-jing',
                      'IV', begins, begins + interval '4 hours', crew, '{OUTAGE,OWN_CREW}' from bench_plan""");
            claims(statement);
            statement.execute("drop table bench_plan");
            statement.execute("analyze plan");
            statement.execute("analyze plan_claim");
        }
    }

    /** Takes them away again. */
    void away() throws SQLException {
        try (var statement = database.createStatement()) {
            for (String sql : AWAY) {
                statement.execute(sql);
            }
        }
    }

    private static String plans(int count) {
        return """
                select 'bench-clash-' || n as id, coalesce(s.customer, 'bench-' || n %% places) as customer,
                  coalesce(s.box, 'bench-box-' || n %% places) as box,
                  coalesce(s.sources -> 0 ->> 'point', 'bench-point-' || n %% places) as point,
                  'bench-circuit-' || n %% circuits as circuit,
                  array['crew-' || n %% crews, 'crew-' || (n + 1) %% crews, 'crew-' || (n + 2) %% crews, 'crew-' || (n + 3) %% crews] as crew,
                  timestamptz '%s' + (hashint8(n)::bigint + 2147483648) %% 5760 * interval '15 minutes' as begins
                from generate_series(0, %d - 1) n
                cross join (select greatest(300, %d / 10) as places, greatest(10, %d / 200) as circuits, greatest(40, %d / 20) as crews) z
                left join (select row_number() over (order by customer) - 1 as turn, * from service_point
                  where customer like '05001%%') s on s.turn = n %% places""".formatted(BEGIN, count, count, count, count);
    }

    private static void claims(Statement statement) throws SQLException {
        statement.execute("""
                insert into plan_claim (plan, kind, subject, period)
                select id, kind, subject, tstzrange(begins, begins + interval '4 hours') from bench_plan
                cross join lateral (values ('CUSTOMER', customer), ('BOX', box), ('POINT', point), ('CIRCUIT', circuit),
                  ('PERSON', crew[1]), ('PERSON', crew[2]), ('PERSON', crew[3]), ('PERSON', crew[4])) c(kind, subject)""");
    }
}
