package io.holdpoint.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.platform.PlatformTest;
import io.holdpoint.platform.eventstore.Appended;
import io.holdpoint.platform.ticket.Job;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever follows the feed by position sees everything, in one order, whatever commits late. */
@PlatformTest
class FeedTest {

    private static final int WRITERS = 6;
    private static final int EACH = 60;

    @LocalServerPort
    private int port;

    @Autowired
    private Feed feed;

    @Autowired
    private DSLContext sql;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationEventPublisher told;

    /**
     * Writers take their row numbers in one order and commit in another, so that a reader who followed row numbers would skip what
     * commits late. Positions are given by one writer after the commit: the reader's are without a gap, and nothing is missing.
     */
    @Test
    void aReaderNeverSkipsWhatCommitsLate() throws Exception {
        long begin = feed.end();
        var run = UUID.randomUUID().toString();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = threads.submit(() -> follow(begin, run));
            List<Callable<Void>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                var stream = run + "-" + writer;
                writers.add(() -> write(stream));
            }
            for (var written : threads.invokeAll(writers)) {
                written.get();
            }
            var seen = reader.get(30, TimeUnit.SECONDS);
            assertThat(seen).extracting(Change::position).isSorted();
            assertThat(seen.stream().filter(change -> change.id().startsWith(run)))
                    .hasSize(WRITERS * EACH);
            assertThat(seen.stream().mapToLong(Change::position).boxed().toList())
                    .isEqualTo(LongStream.rangeClosed(begin + 1, begin + seen.size())
                            .boxed()
                            .toList());
            for (int writer = 0; writer < WRITERS; writer++) {
                var stream = run + "-" + writer;
                assertThat(seen.stream().filter(change -> change.id().equals(stream)))
                        .extracting(Change::version)
                        .isSorted();
            }
            assertThat(again(begin, seen.size())).isEqualTo(seen);
        }
    }

    /** A broken connection goes on where it left off; what is out of reach is not told. */
    @Test
    void changesAreToldToThoseWithinReachFromWhereTheyLeftOff() throws Exception {
        var job = Job.planned(port);
        job.elsewhere("stranger", "SUPERVISOR");
        var mine = listen(job, "leader", "?after=" + feed.end());
        var theirs = listen(job, "stranger", "?after=" + feed.end());
        job.made();
        job.does("leader", "submit");
        assertThat(next(mine)).contains("\"type\":\"drafted\"").contains(job.ticket());
        var second = next(mine);
        assertThat(second).contains("\"type\":\"submitted\"").contains("\"version\":2");
        assertThat(theirs.poll(1, TimeUnit.SECONDS)).isNull();
        var position = Job.parsed(second).path("position").asLong();
        var resumed = listen(job, "leader", "?after=" + (position - 1));
        assertThat(next(resumed)).isEqualTo(second);
    }

    private Void write(String stream) {
        var random = ThreadLocalRandom.current();
        for (int event = 1; event <= EACH; event++) {
            int seq = event;
            new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                sql.execute("""
                        insert into outbox (stream, kind, seq, type, unit, at, by)
                        values (?, 'ticket', ?, 'tested', 'ROOT', now(), 'system')""", stream, seq);
                linger(random.nextInt(8));
            });
            told.publishEvent(new Appended(stream));
        }
        return null;
    }

    private static void linger(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Change> follow(long begin, String run) throws InterruptedException {
        var seen = new ArrayList<Change>();
        long position = begin;
        while (seen.stream().filter(change -> change.id().startsWith(run)).count() < WRITERS * EACH) {
            for (Change change : feed.after(position)) {
                seen.add(change);
                position = change.position();
            }
            feed.await(position, Duration.ofSeconds(1));
        }
        return seen;
    }

    private List<Change> again(long begin, int count) {
        var seen = new ArrayList<Change>();
        long position = begin;
        while (seen.size() < count) {
            for (Change change : feed.after(position)) {
                seen.add(change);
                position = change.position();
            }
        }
        return seen.subList(0, count);
    }

    private static String next(BlockingQueue<String> told) throws InterruptedException {
        var data = told.poll(10, TimeUnit.SECONDS);
        assertThat(data).isNotNull();
        return data == null ? "" : data;
    }

    /** The data lines of the feed as they come. */
    private static BlockingQueue<String> listen(Job job, String part, String query) throws Exception {
        var lines = new ArrayBlockingQueue<String>(1000);
        var visitor = job.as(job.id(part));
        var response = visitor.open("/api/feed" + query);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        Thread.ofVirtual()
                .start(() -> response.body()
                        .filter(line -> line.startsWith("data:"))
                        .map(line -> line.substring(5))
                        .forEach(lines::add));
        return lines;
    }
}
