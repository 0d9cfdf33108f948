package io.holdpoint.platform.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.RecordMapper;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/**
 * A statement that may travel to the database together with others.
 *
 * @param <T> what its answer means
 * @param sql one statement
 * @param values what stands for its question marks
 * @param reader makes sense of the answer; a statement that answers nothing gives it no rows
 */
public record Question<T>(String sql, List<@Nullable Object> values, Function<List<Record>, T> reader) {

    /** A query whose rows mean something together. */
    public static <T> Question<T> of(String sql, Function<List<Record>, T> reader, @Nullable Object... values) {
        List<@Nullable Object> kept = new ArrayList<>();
        for (Object value : values) {
            kept.add(value);
        }
        return new Question<>(sql, kept, reader);
    }

    /** A query whose rows mean something one by one. */
    public static <T> Question<List<T>> rows(String sql, RecordMapper<Record, T> row, @Nullable Object... values) {
        return of(sql, rows -> rows.stream().map(row::map).toList(), values);
    }

    /** A change, of which only its success matters. */
    public static Question<Boolean> change(String sql, @Nullable Object... values) {
        return of(sql, _ -> true, values);
    }

    /** The same with another meaning. */
    public <U> Question<U> map(Function<T, U> further) {
        return new Question<>(sql, values, reader.andThen(further));
    }

    /** Asked alone. */
    public T ask(DSLContext database) {
        Result<Record> rows = database.resultQuery(sql, values.toArray()).fetch();
        return reader.apply(rows);
    }
}
