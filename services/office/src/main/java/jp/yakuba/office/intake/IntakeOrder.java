package jp.yakuba.office.intake;

/**
 * What to take in, what to do with refused lines, and with columns that no list knows.
 *
 * @param unopened whether nobody has looked yet if the file is compressed
 */
record IntakeOrder(String file, IntakeMode mode, boolean leaveUnknown, boolean unopened) {}
