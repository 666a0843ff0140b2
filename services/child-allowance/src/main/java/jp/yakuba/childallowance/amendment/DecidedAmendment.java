package jp.yakuba.childallowance.amendment;

import java.util.UUID;

/**
 * An amendment that was decided on.
 *
 * @param claim the certification that it is about
 */
record DecidedAmendment(AmendmentId id, UUID claim, Amendment amendment) {}
