/** What the operator's collectors are told of requests: how long they took and where, and nothing of whom they were about. */
@NullMarked
package jp.yakuba.platform.telemetry;

import org.jspecify.annotations.NullMarked;
