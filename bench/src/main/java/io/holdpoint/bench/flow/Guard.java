package io.holdpoint.bench.flow;

import java.util.List;
import java.util.stream.Stream;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.task.api.Task;
import org.flowable.task.service.delegate.DelegateTask;

/**
 * The conditions across branches of the process, asked when a task is completed. Whatever comes and goes
 * is read off the active tasks and not out of process variables, which spares the engine a query for every scope.
 */
public final class Guard {

    /** A ticket that was sent back too often is written anew. */
    public void correctable(DelegateTask task) {
        var returns = task.getVariable("returns", Number.class).longValue();
        require(returns <= task.getVariable("corrections", Number.class).longValue(), "sent back too often");
    }

    /** The leader is present: at the permit and at the disclosure. */
    public void leaderInside(DelegateTask task) {
        require(has(open(task), "leaderSignOut"), "the leader is not inside");
    }

    /** Whoever comes while work goes on has signed the disclosure. */
    public void signIn(DelegateTask task) {
        var open = open(task);
        require(!working(open) || signed(open, task.getAssignee()), "the disclosure is not signed");
    }

    /** Leader and guardian stay while work goes on and members are inside. */
    public void stay(DelegateTask task) {
        var open = open(task);
        require(!working(open) || !has(open, "memberSignOut"), "members are inside");
    }

    /** Disclosed, leader and guardian inside, and everybody inside has signed. */
    public void start(DelegateTask task) {
        var open = open(task);
        require(!has(open, "holdDisclosure"), "the disclosure was not held");
        require(has(open, "leaderSignOut") && has(open, "guardianSignOut"), "leader or guardian is not inside");
        require(inside(open).allMatch(one -> signed(open, one.getAssignee())), "the disclosure is not signed");
    }

    /** Nobody is on site when the work ends. */
    public void nobodyInside(DelegateTask task) {
        require(inside(open(task)).findAny().isEmpty(), "somebody is inside");
    }

    private static List<Task> open(DelegateTask task) {
        return CommandContextUtil.getProcessEngineConfiguration()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(task.getProcessInstanceId())
                .list();
    }

    private static Stream<Task> inside(List<Task> open) {
        return open.stream().filter(one -> one.getTaskDefinitionKey().endsWith("SignOut"));
    }

    /** Permitted and started: the end can be asked for, the start not any more. */
    private static boolean working(List<Task> open) {
        return has(open, "end") && !has(open, "start");
    }

    private static boolean signed(List<Task> open, String person) {
        return open.stream()
                .noneMatch(one -> one.getTaskDefinitionKey().equals("signDisclosure")
                        && one.getAssignee().equals(person));
    }

    private static boolean has(List<Task> open, String key) {
        return open.stream().anyMatch(one -> one.getTaskDefinitionKey().equals(key));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new OutOfOrder(otherwise);
        }
    }

    /** An act that the process does not let through now; its transaction is rolled back. */
    static final class OutOfOrder extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OutOfOrder(String why) {
            super(why);
        }
    }
}
