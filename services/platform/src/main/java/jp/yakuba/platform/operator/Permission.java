package jp.yakuba.platform.operator;

/**
 * The right to one operation or to see one item, such as {@code resident.search}. Which role has it by default is data:
 * {@code /access/permissions-*.csv}.
 */
public record Permission(String code) {}
