package jp.yakuba.residentrecords.movement.notification;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.Open;

/**
 * 死亡; the movement date is the date of death, which may be 不詳.
 *
 * @param header dates, basis, notifier
 * @param deceased who died
 */
@Requirement("001/4.2.2.1")
public record Death(NotificationHeader header, @Open AddresseeNumber deceased) implements Notification {}
