package io.holdpoint.platform.feed.internal;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sends the readers home before the web server waits for its last answers, which would otherwise never end. */
@Component
class Farewell implements SmartLifecycle {

    private final Signal signal;
    private volatile boolean running;

    Farewell(Signal signal) {
        this.signal = signal;
    }

    @Override
    public void start() {
        signal.begin();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        signal.end();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
