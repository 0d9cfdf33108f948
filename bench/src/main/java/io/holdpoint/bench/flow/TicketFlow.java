package io.holdpoint.bench.flow;

import com.zaxxer.hikari.HikariDataSource;
import io.holdpoint.bench.load.Server;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;

/** Flowable with the ticket's process in it. Each act is one transaction of its own, committed as durably as the server is set to. */
public final class TicketFlow implements AutoCloseable {

    /** The size of the platform's own pool. */
    private static final int POOL = 30;

    private static final String PROCESS = "holdpoint/bench/ticket.bpmn20.xml";

    private final HikariDataSource pool;
    private final ProcessEngine engine;

    private TicketFlow(HikariDataSource pool, ProcessEngine engine) {
        this.pool = pool;
        this.engine = engine;
    }

    /**
     * The engine on a database of its own on {@code server}; its settings are its defaults, but that its ids are random, as its makers advise
     * for many clients, and that its jobs are off because it has none.
     */
    public static TicketFlow on(Server server, String database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.url(database));
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(POOL);
        var settings = new StandaloneProcessEngineConfiguration();
        settings.setDataSource(pool);
        settings.setDatabaseSchemaUpdate("true");
        settings.setAsyncExecutorActivate(false);
        // Its default takes ids from the database by a second connection while it holds the first: with more clients
        // than connections
        // all wait for one another.
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setBeans(Map.of("guard", new Guard()));
        var engine = settings.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource(PROCESS)
                .deploy();
        return new TicketFlow(pool, engine);
    }

    /** A ticket filled in for a crew, which may be sent back so often; gives its id. */
    public String draft(FlowCrew crew, long corrections) {
        Map<String, Object> variables = Map.of(
                "returns", 0L,
                "corrections", corrections,
                "leader", crew.leader(),
                "guardian", crew.guardian(),
                "members", List.copyOf(crew.members()),
                "crew", List.copyOf(crew.everybody()));
        return engine.getRuntimeService()
                .startProcessInstanceByKey("ticket", variables)
                .getId();
    }

    /** Does an act where it is in order; tells whether it was. */
    public boolean does(String ticket, FlowCrew crew, Act act) {
        var query = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(ticket)
                .taskDefinitionKey(crew.task(act));
        Task task = (act.person().isEmpty() ? query : query.taskAssignee(act.person())).singleResult();
        return task != null && completed(task, act);
    }

    private boolean completed(Task task, Act act) {
        try {
            if (task.getTaskDefinitionKey().equals("issue")) {
                engine.getTaskService().complete(task.getId(), Map.of("outcome", act.command()));
            } else {
                engine.getTaskService().complete(task.getId());
            }
            return true;
        } catch (FlowableException wrapped) {
            if (outOfOrder(wrapped)) {
                return false;
            }
            throw wrapped;
        }
    }

    /** The engine and its expression language wrap what a listener throws, each once. */
    private static boolean outOfOrder(FlowableException wrapped) {
        return Stream.<Throwable>iterate(wrapped, Objects::nonNull, Throwable::getCause)
                .anyMatch(Guard.OutOfOrder.class::isInstance);
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
