package io.holdpoint.platform;

/** A reason not to start, told to the person at the console in both languages, with what to do next. */
public final class StartupRefusal extends RuntimeException {

    private final String chinese;

    /** A refusal with its text in English and in Chinese. */
    public StartupRefusal(String english, String chinese) {
        super(english);
        this.chinese = chinese;
    }

    /** The same in Chinese. */
    public String chinese() {
        return chinese;
    }
}
