package jp.yakuba.residentrecords.search;

/**
 * How many were found; nobody counts further than he would read.
 *
 * @param value the number, at most {@link #MOST}
 * @param more whether there are more than that
 */
public record HitCount(int value, boolean more) {

    static final int MOST = 1_000;

    static HitCount of(int counted) {
        return new HitCount(Math.min(counted, MOST), counted > MOST);
    }

    /** On the screen. */
    public String text() {
        return "%,d件%s".formatted(value, more ? "以上" : "");
    }
}
