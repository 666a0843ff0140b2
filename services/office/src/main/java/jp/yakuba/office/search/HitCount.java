package jp.yakuba.office.search;

/**
 * How many were found; nobody counts further than he would read.
 *
 * @param value the number, at most {@link #MOST}
 * @param more whether there are more than that
 */
public record HitCount(int value, boolean more) {

    public static final int MOST = 1_000;

    /** Names or addresses are read no further. Where they are those of fewer than {@link #MOST} people, it is at least so many. */
    static final int MOST_NAMES = MOST + MOST / 2 + 1;

    /** What was counted among the first {@link #MOST_NAMES} names. */
    public static HitCount of(int people, int names) {
        return new HitCount(Math.min(people, MOST), people > MOST || names >= MOST_NAMES);
    }

    /** On the screen. */
    public String text() {
        return "%,d件%s".formatted(value, more ? "以上" : "");
    }
}
