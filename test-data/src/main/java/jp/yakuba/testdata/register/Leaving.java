package jp.yakuba.testdata.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.testdata.place.Address;
import org.jspecify.annotations.Nullable;

/**
 * That a record is deleted or going to be.
 *
 * @param deletion 消除; null while a planned move-out lies ahead
 * @param moveOut 転出; null when the person did not move out
 */
public record Leaving(@Nullable Deletion deletion, @Nullable MoveOut moveOut) {

    /**
     * 消除.
     *
     * @param reason 消除の事由
     * @param date 消除の異動年月日
     * @param notified 消除の届出年月日
     */
    public record Deletion(
            Reason reason, RecordedDate date, @Nullable LocalDate notified) {}

    /**
     * 転出 as notified and as confirmed by the 転入通知.
     *
     * @param notified 転出届出年月日
     * @param planned 転出予定年月日
     * @param specialCase 特例転出
     * @param destination 転出先住所（予定）
     * @param confirmation what the 転入通知 says, once it has come
     */
    public record MoveOut(
            LocalDate notified,
            LocalDate planned,
            boolean specialCase,
            Address destination,
            @Nullable Confirmation confirmation) {

        /** The same with the 転入通知. */
        public MoveOut with(Confirmation other) {
            return new MoveOut(notified, planned, specialCase, destination, other);
        }
    }

    /**
     * 転入通知.
     *
     * @param noticed 転入通知年月日
     * @param movedOn 転出年月日（確定）
     * @param destination 転出先住所（確定）
     */
    public record Confirmation(LocalDate noticed, LocalDate movedOn, Address destination) {

        /** The same of somebody who did not leave before the day; the notice takes as long as it took. */
        public Confirmation notBefore(LocalDate day) {
            long later = movedOn.isBefore(day) ? ChronoUnit.DAYS.between(movedOn, day) : 0;
            return new Confirmation(noticed.plusDays(later), movedOn.plusDays(later), destination);
        }
    }
}
