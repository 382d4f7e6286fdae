package app.rebound.rooms;

import org.jspecify.annotations.Nullable;

/** A half with one question of its agenda. */
record HalfLine(HalfEntity half, @Nullable RoomQuestionEntity question) {}
