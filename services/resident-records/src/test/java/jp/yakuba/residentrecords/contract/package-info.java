/** Whether the OpenAPI document is true, whole and current. */
@org.jspecify.annotations.NullMarked
package jp.yakuba.residentrecords.contract;
