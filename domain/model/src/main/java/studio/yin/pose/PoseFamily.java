package studio.yin.pose;

/** What a shape is a kind of. */
public enum PoseFamily {
  ANKLES,
  BACK_BEND,
  BASE,
  COUNTER,
  FEET,
  FORWARD_FOLD,
  HAMSTRINGS,
  HIPS,
  INVERSION,
  LUNGE,
  NECK,
  REST,
  SEAT,
  SHOULDERS,
  SIDE_BEND,
  TWIST,
  WAVE
}
