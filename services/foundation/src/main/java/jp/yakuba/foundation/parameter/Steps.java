package jp.yakuba.foundation.parameter;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a calculation puts its steps. Where none are asked for nothing is made: a calculation asks {@link #asked} before it
 * puts a step into words.
 */
public final class Steps {

    private static final Steps NONE = new Steps(false);

    private final boolean asked;
    private final List<Step> steps = new ArrayList<>();

    private Steps(boolean asked) {
        this.asked = asked;
    }

    /** Nobody asks. */
    public static Steps none() {
        return NONE;
    }

    /** Somebody asks: those to come are kept. */
    public static Steps kept() {
        return new Steps(true);
    }

    /** Other steps that are asked for if these are. */
    public Steps further() {
        return asked ? kept() : NONE;
    }

    /** Whether anybody asks for them. */
    public boolean asked() {
        return asked;
    }

    /** Adds a step; only to those that are asked for. */
    public void add(Step step) {
        if (!asked) {
            throw new IllegalStateException("nobody has asked for steps");
        }
        steps.add(step);
    }

    /** The steps so far. */
    public List<Step> list() {
        return List.copyOf(steps);
    }
}
