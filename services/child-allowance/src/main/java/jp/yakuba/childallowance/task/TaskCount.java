package jp.yakuba.childallowance.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many tasks of a kind wait. */
@Schema(name = "TaskCount")
record TaskCount(TaskKind kind, int tasks) {}
