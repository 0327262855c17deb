using CompPlan.Commitments;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Commitments;

/// <summary>The table of commitments.</summary>
internal static class CommitmentFamily
{
    public static Family<Commitment> All { get; } = Family<Commitment>.Of(new VolumeCommitmentCodec(), new ResponseCommitmentCodec());
}
