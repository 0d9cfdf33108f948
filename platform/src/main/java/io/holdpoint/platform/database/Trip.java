package io.holdpoint.platform.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultOrRows;
import org.jspecify.annotations.Nullable;

/**
 * Several statements on one way to the database and back. They are done in the order in which they were put on it, each seeing what was
 * committed when its turn came, so that a query behind a lock sees what the lock was waiting for. What the way costs, most of
 * the time of a short statement, is paid once.
 */
public final class Trip {

    private final List<Passenger<?>> passengers = new ArrayList<>();

    private static final class Passenger<T> implements Supplier<T> {

        private final Question<T> question;
        private @Nullable T answer;

        Passenger(Question<T> question) {
            this.question = question;
        }

        void arrive(List<Record> rows) {
            answer = question.reader().apply(rows);
        }

        @Override
        public T get() {
            T known = answer;
            if (known == null) {
                throw new IllegalStateException("asked for before the trip was made");
            }
            return known;
        }
    }

    /** Puts a question on the trip; the answer is there once it was made. */
    public <T> Supplier<T> with(Question<T> question) {
        var passenger = new Passenger<>(question);
        passengers.add(passenger);
        return passenger;
    }

    /** Makes the trip, in the running transaction where there is one. */
    public void make(DSLContext database) {
        if (passengers.isEmpty()) {
            return;
        }
        String sql = passengers.stream().map(one -> one.question.sql()).collect(Collectors.joining(";\n"));
        Object[] values = passengers.stream()
                .flatMap(one -> one.question.values().stream())
                .toArray();
        List<ResultOrRows> answers = database.fetchMany(sql, values).resultsOrRows();
        if (answers.size() != passengers.size()) {
            throw new IllegalStateException(answers.size() + " answers to " + passengers.size() + " statements");
        }
        for (int place = 0; place < answers.size(); place++) {
            passengers.get(place).arrive(rows(answers.get(place)));
        }
        passengers.clear();
    }

    private static List<Record> rows(ResultOrRows answer) {
        return answer.result() == null ? List.of() : List.copyOf(answer.result());
    }
}
