package jp.yakuba.platform.jobs;

/**
 * What has become of the items a job has worked on; each item is counted once.
 *
 * @param done as wished
 * @param warned as wished, but somebody should look at it
 * @param refused not done: it breaks a rule
 * @param failed not done: something else went wrong
 */
public record Counts(long done, long warned, long refused, long failed) {

    /** Nothing worked on yet. */
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    /** These and the others together. */
    public Counts plus(Counts others) {
        return new Counts(done + others.done, warned + others.warned, refused + others.refused, failed + others.failed);
    }

    /** All items worked on. */
    public long processed() {
        return done + warned + refused + failed;
    }
}
