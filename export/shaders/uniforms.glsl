#version 330 core
// What one person looks like, and what the face does. Filled by export/sample_face.py.
out vec4 outColour;
uniform vec4 uView;      // centre x, y of the view; half its height; width / height
uniform vec2 uSize;      // pixels
uniform float uSeed;
uniform vec3 uPose;      // yaw, pitch, roll of the head, radians
uniform vec3 uFace;      // half-width of the lower face; half-width at the jaw's angle; y of the chin
uniform vec3 uCheek;     // raised by a smile; fullness; softness of the face, 0 to 1
uniform vec4 uEye;       // x, y of an eye; radius of the ball; tilt
uniform vec4 uLids;      // angles of the upper and the lower lid; their slants
uniform vec4 uGaze;      // x, y; size of the iris; size of the pupil
uniform vec4 uNose;      // width; y of the tip; length forwards; height of the wings
uniform float uBrowY, uBrowW;
uniform vec4 uBrow;      // inner end up; outer end up; arch; drawn together
uniform vec4 uMouth;     // half-width; corners up; upper lip up; lower lip down
uniform vec4 uMouth2;    // upper lip; lower lip; shape of the opening; forwards
uniform float uMouthY, uJaw, uFold, uFurrow, uLines, uBag, uDimple;
uniform vec2 uTeeth;     // y of the lower edge of the upper ones; y of the upper edge of the lower ones
uniform vec2 uBody;      // neck; shoulders
uniform vec3 uSkin, uLip, uIris, uHair, uHairShine, uBrowColour, uCloth, uCloth2;
uniform int uStyle, uGarment;
uniform vec3 uExtra;     // beard: 0 to 1 stubble, above 1 a full one; freckles; blush
uniform float uLash;

// Like smoothstep, and also defined where it falls (a > b).
float ramp(float a, float b, float x) { float t = clamp((x - a) / (b - a), 0.0, 1.0); return t * t * (3.0 - 2.0 * t); }
