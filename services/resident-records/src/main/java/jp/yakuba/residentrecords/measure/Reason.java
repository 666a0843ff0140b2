package jp.yakuba.residentrecords.measure;

import jp.yakuba.foundation.shape.MaxLength;

/**
 * Why something is asked for or refused.
 *
 * @param reason the reason
 */
record Reason(@MaxLength(300) String reason) {}
